export declare const frameChain: import("./pure-chain.js").FrameChain;
/** What nodes keep of a frame's hashes. */
export interface Links {
    /** of each block's hash the first 8 bytes, as two big-endian words */
    readonly prefixes: Uint32Array;
    readonly lastHash: Buffer;
}
/** Computes the chain from the frame's own header. */
export declare function linksOf(frame: Uint8Array, count: number): Links;
/** The same, for the whole hash of each block. */
export declare function hashesOf(frame: Uint8Array, count: number): Buffer;
