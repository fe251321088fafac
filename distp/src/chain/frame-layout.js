/** Where the fields of a frame's header are (`docs/formats.md`). Not part of the chain's public surface, but for what `frame.ts` hands on. */
/** `CTN1` */
export const MAGIC = 0x314e5443;
/** flag 0: every block carries its own sequence */
export const FLAG_SEQUENCES = 1;
/** bytes of a frame's header */
export const FRAME_HEADER_BYTES = 128;
/** most bytes of a frame, header and padding included */
export const FRAME_BYTES_MAX = 1024 * 1024;
/** most blocks of a frame */
export const FRAME_BLOCKS_MAX = 16_384;
/** bytes of a producer id */
export const PRODUCER_BYTES = 16;
export const AT = {
    kind: 4, flags: 5, reserved: 6, length: 8, count: 12, height: 16, timestamp: 24,
    producer: 32, sequence: 48, reserved2: 56, prevHash: 64, lastHash: 96
};
/** `length` with the padding to a multiple of 8 */
export function padded(length) {
    return Math.ceil(length / 8) * 8;
}
//# sourceMappingURL=frame-layout.js.map