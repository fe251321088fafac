import type { Clock } from '../clock.js';
import type { Height, Receipt } from '../chain/index.js';
import type { CopyEvent } from '../protocols/copy/service.js';
import type { SegmentStore } from '../storage/segment-store.js';
import type { Logger, ShardPeers } from './ports.js';
export interface CatchUpOptions {
    readonly store: SegmentStore;
    /** below it this shard's blocks are decided, and the segment's other shards have the same */
    readonly decidedEnd: Height;
    /** of the segment's seal, verified */
    readonly certificate: Receipt;
    /** who to copy from, in this order, again and again */
    readonly from: readonly string[];
    readonly peers: ShardPeers;
    readonly clock: Clock;
    readonly log: Logger;
    readonly signal: AbortSignal;
}
/**
 * Brings a shard that was left behind up to its segment's certified seal: lets go of what was never decided, copies
 * what it lacks, checks every link up to the hash of the certificate. Resolves true once all of it is on disk, false
 * if the signal came first.
 *
 * @throws {StorageError} from this shard's own disk
 */
export declare function bringToSeal(options: CatchUpOptions): Promise<boolean>;
/**
 * Takes in the frames that a peer sends, from the store's end to the certified seal, as far as every link holds; all of
 * it is on disk when it resolves.
 *
 * @throws {BrokenChainError} if what the peer sent isn't that; what came before is in the store
 */
export declare function copyFrames({ store, certificate, peer, events }: {
    readonly store: SegmentStore;
    readonly certificate: Receipt;
    /** named in errors */
    readonly peer: string;
    readonly events: AsyncIterable<CopyEvent> | Iterable<CopyEvent>;
}): Promise<void>;
