import { Introducer } from './introducer.js';
import { Mover } from './mover.js';
import { Repairer } from './repairer.js';
import { Scrubber } from './scrubber.js';
import { SegmentKeeper } from './segment-keeper.js';
import { SegmentList } from './segment-list.js';
import { SegmentOwner } from './segment-owner.js';
import type { Clock } from '../clock.js';
import type { SegmentId, StreamId } from '../chain/index.js';
import type { OpenRequest } from '../protocols/elect/service.js';
import type { Storage } from '../storage/segment-store.js';
import type { Logger, Notary, ShardPeers, Signer } from './ports.js';
import type { Readable } from './readable.js';
export interface NodeSupervisorOptions {
    readonly storage: Storage;
    readonly signer: Signer;
    readonly notary: Notary;
    readonly peers: ShardPeers;
    readonly clock: Clock;
    readonly log: Logger;
    /** Resolves once the stream's genesis is known to be decided by the catalog; rejects if it isn't in time. */
    readonly authorise: (genesisBytes: Uint8Array, stream: StreamId) => Promise<void>;
    /** a shard of this node became master, in a new epoch or a new segment */
    readonly onMaster: (owner: SegmentOwner) => void;
    /** a segment is held here, open or sealed, from now on */
    readonly onHeld: (segment: SegmentId) => void;
    /** time in which every sealed segment is read anew once, ms; 0: only when asked to @default a week */
    readonly scrubPeriodMs?: number;
    /** how long a shard may be gone until its segment moves on without it, ms @default 30_000 */
    readonly repairDelayMs?: number;
}
export declare class NodeSupervisor {
    #private;
    readonly keeper: SegmentKeeper;
    readonly segments: SegmentList;
    readonly introducer: Introducer;
    readonly mover: Mover;
    readonly scrubber: Scrubber;
    readonly repairer: Repairer;
    constructor(options: NodeSupervisorOptions);
    /** Opens everything the node's database knows of, and goes on with what a crash interrupted. */
    start(): Promise<void>;
    /** Lets go of every mastership, so that the other shards need not wait for an election timeout. */
    resign(): Promise<void>;
    stop(): Promise<void>;
    get owners(): Iterable<SegmentOwner>;
    owner(segment: SegmentId): SegmentOwner | undefined;
    /** The owner of the stream's newest segment, if this node has a shard of it. */
    tail(stream: StreamId): SegmentOwner | undefined;
    /** True if this node knows the stream's last seal, which has no successor. */
    isLocked(stream: StreamId): boolean;
    /**
     * A segment as it can be read now. Good until the next `await`.
     *
     * @throws {UnknownSegmentError} if it isn't held, {@link CorruptSegmentError} if it is quarantined
     */
    readable(segment: SegmentId): Promise<Readable>;
    /**
     * Opens a shard of this node. Idempotent; resolves once the empty shard is on disk and runs.
     *
     * @throws {InvalidCertificateError} and what else `verifyOpening` finds; {@link NotAdmittedError} if no shard of it is
     * here; `NoRoomError`
     */
    open(request: OpenRequest): Promise<void>;
}
