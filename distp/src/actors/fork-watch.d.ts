import type { Clock } from '../clock.js';
import type { Height, Receipt, SegmentId, StreamId, Timestamp, VerifySignature } from '../chain/index.js';
import type { Opening } from '../protocols/elect/service.js';
import type { SegmentStore, ShardRecord, Storage } from '../storage/segment-store.js';
import type { Logger, Notary } from './ports.js';
/** most forks that are kept: one is enough for a person to step in */
export declare const FORKS_MAX = 64;
/** Two certified blocks where there can be only one. */
export interface Fork {
    /** lowest height at which the two are known to differ */
    readonly height: Height;
    /** what this node held, and what came after it */
    readonly first: Receipt;
    readonly second: Receipt;
    /** microseconds since 1970 */
    readonly foundAt: Timestamp;
}
/** The certificate that this node has of a segment's seal, and the segment's blocks if it has them. */
export interface HeldSegment {
    readonly certificate: Receipt;
    /** hash of the block below this height, undefined if the blocks aren't here */
    hashBelow(height: Height): Promise<Uint8Array | undefined>;
}
export interface ForkWatchOptions {
    readonly storage: Pick<Storage, 'getValue' | 'putValue'>;
    readonly verify: VerifySignature;
    readonly held: (segment: SegmentId) => HeldSegment | undefined;
    readonly clock: Pick<Clock, 'nowMicros'>;
    readonly log: Logger;
}
export declare class ForkWatch implements Notary {
    #private;
    readonly verify: VerifySignature;
    constructor(options: ForkWatchOptions);
    /** the oldest first */
    get forks(): readonly Fork[];
    /** Reads what was found before. @throws {StorageError} */
    load(): Promise<void>;
    /**
     * Compares a certificate whose signatures were verified with what this node holds.
     *
     * @throws {InvalidCertificateError} if it contradicts that. If that makes a fork it is on disk by then
     */
    witness(certificate: Receipt): Promise<void>;
}
/** Where a node's shards are found. */
export interface Shards {
    owner(segment: SegmentId): {
        readonly certificate: Receipt | undefined;
        readonly opening: Opening;
        readonly store: SegmentStore;
    } | undefined;
    readonly keeper: {
        record(segment: SegmentId): ShardRecord | undefined;
        store(segment: SegmentId): Promise<SegmentStore>;
        serves(segment: SegmentId): boolean;
    };
    readonly segments: {
        get(segment: SegmentId): {
            readonly stream: StreamId;
            readonly number: number;
        } | undefined;
        of(stream: StreamId): ReadonlyArray<{
            readonly segment: SegmentId;
            readonly number: number;
        }>;
    };
}
/** What a node holds of a segment: its own shard's certificate, or what the next segment was opened with. */
export declare function heldSegment(shards: Shards, segment: SegmentId): HeldSegment | undefined;
