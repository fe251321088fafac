/**
 * A peer that has nothing of Catenary's but the .proto files and what the formats say: libp2p as it comes, messages by
 * reflection, frames and hashes by hand. What it can do, any libp2p in any language can.
 */
import '../../src/polyfill.js';
/** A block as it was read, its place checked against the block before. */
export interface ForeignBlock {
    readonly height: number;
    readonly data: Buffer;
    readonly hash: Buffer;
}
export interface ForeignAck {
    readonly height: number;
    readonly lastHash: Buffer;
}
export declare class ForeignPeer {
    #private;
    private constructor();
    static start(): Promise<ForeignPeer>;
    /** Appends each text as a frame of its own to the stream that the node at `address` masters; what was acknowledged. */
    append(address: string, streamId: string, texts: readonly string[]): Promise<ForeignAck[]>;
    /** Reads from `height` to the tail of the segment that it is in, and checks every hash from the first on. */
    read(address: string, streamId: string, height: number): Promise<ForeignBlock[]>;
    stop(): Promise<void>;
}
