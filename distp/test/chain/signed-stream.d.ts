/** A stream in memory, on a real chain, whose shards have real keys: what proofs are made of. */
import { BlockKind } from '../../src/chain/index.js';
import type { CertifiedSeal, DescribedSegment, Frame, Proof, Receipt, Shard } from '../../src/chain/index.js';
export declare const shardsOf: (indexes: readonly number[]) => Shard[];
export declare class SignedStream {
    #private;
    readonly genesisBytes: Uint8Array<ArrayBufferLike>;
    readonly stream: import("../../src/chain/ids.js").HashId;
    readonly seals: CertifiedSeal[];
    readonly segments: DescribedSegment[];
    readonly frames: Frame[];
    /** who the present segment's shards are, as indexes of `signers` */
    signers: number[];
    epoch: number;
    constructor();
    get segment(): DescribedSegment;
    get end(): number;
    append(texts: readonly string[], kind?: BlockKind): Frame;
    /** A receipt of all there is, or up to a frame, by these of the segment's shards. */
    receipt(by?: readonly number[], change?: Partial<Receipt>): Promise<Receipt>;
    /** Seals the segment and goes on on other shards; `undefined` ends the stream. */
    seal(next: readonly number[] | undefined, by?: readonly number[]): Promise<CertifiedSeal>;
    /** A proof of blocks of the present segment's frames, from that which has `from` on. */
    proof(from: number, to: number, change?: Partial<Proof>): Promise<Proof>;
}
