import type { Receipt, VerifySignature } from './certificate.js';
import type { SegmentId, StreamId } from './ids.js';
import type { Epoch, Height, Timestamp } from './numbers.js';
import type { CertifiedSeal } from './seal-chain.js';
export interface Proof {
    /** the stream's genesis: its hash is the stream's id */
    readonly genesisBytes: Uint8Array;
    /** of all segments before the receipt's, from segment 0 on */
    readonly seals: readonly CertifiedSeal[];
    /** of a majority of the shards of the segment after the last of the seals */
    readonly receipt: Receipt;
    /** heights of the blocks that the proof is for: `[from, to)`; both the receipt's end if it is for its hash alone */
    readonly from: Height;
    readonly to: Height;
    /** whole frames, side by side, from the one that has `from` to the receipt's end */
    readonly framesBytes: Uint8Array;
}
/** A block of which a proof holds. `data` aliases the proof's memory. */
export interface ProvenBlock {
    /** `<segment>.<hash>` */
    readonly token: string;
    readonly height: Height;
    /** microseconds since 1970, by the master's clock */
    readonly timestamp: Timestamp;
    readonly data: Uint8Array;
}
/** What follows from a proof. */
export interface Proven {
    readonly stream: StreamId;
    /** the stream's name, as its genesis has it */
    readonly name: string;
    /** the segment whose shards signed, and its number */
    readonly segment: SegmentId;
    readonly number: number;
    readonly epoch: Epoch;
    /** everything below is decided, and `hash` is that of the block below */
    readonly end: Height;
    readonly hash: Uint8Array;
    /** peer ids of the shards that signed, of so many */
    readonly signers: readonly string[];
    readonly shardCount: number;
    /** the data blocks among those that the proof is for */
    readonly blocks: readonly ProvenBlock[];
}
/**
 * Checks a proof from the genesis to the last block.
 *
 * @throws {InvalidProofError} {@link InvalidCertificateError} {@link BrokenChainError} {@link InvalidFrameError}
 * {@link InvalidDescriptorError} naming what doesn't hold
 */
export declare function verifyProof(proof: Proof, verify: VerifySignature): Promise<Proven>;
