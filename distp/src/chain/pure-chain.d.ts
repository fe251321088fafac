/**
 * What walks through the blocks of a frame. Reads and writes nothing outside of what it is given, whatever the bytes
 * say, keeps none of it, and answers false where header and blocks don't fit one another or an output is too small.
 */
export interface FrameChain {
    /** True if the blocks are what the frame's header says: sizes, sequences, producer, and nothing but padding behind them. */
    isBody(frame: Uint8Array): boolean;
    /**
     * Computes the chain from the frame's own header. Writes the last hash, of each block's hash the first 8 bytes as two
     * big-endian words, and each hash whole. What it wrote is of no use if it answers false.
     */
    link(frame: Uint8Array, lastHash: Uint8Array, prefixes?: Uint32Array, hashes?: Uint8Array): boolean;
}
/** words of a block's prefix */
export declare const PREFIX_WORDS = 2;
export declare const pureChain: FrameChain;
