/** Where the fields of a frame's header are (`docs/formats.md`). Not part of the chain's public surface, but for what `frame.ts` hands on. */
/** `CTN1` */
export declare const MAGIC = 827216963;
/** flag 0: every block carries its own sequence */
export declare const FLAG_SEQUENCES = 1;
/** bytes of a frame's header */
export declare const FRAME_HEADER_BYTES = 128;
/** most bytes of a frame, header and padding included */
export declare const FRAME_BYTES_MAX: number;
/** most blocks of a frame */
export declare const FRAME_BLOCKS_MAX = 16384;
/** bytes of a producer id */
export declare const PRODUCER_BYTES = 16;
export declare const AT: {
    readonly kind: 4;
    readonly flags: 5;
    readonly reserved: 6;
    readonly length: 8;
    readonly count: 12;
    readonly height: 16;
    readonly timestamp: 24;
    readonly producer: 32;
    readonly sequence: 48;
    readonly reserved2: 56;
    readonly prevHash: 64;
    readonly lastHash: 96;
};
/** `length` with the padding to a multiple of 8 */
export declare function padded(length: number): number;
