import type { Descriptor, SegmentEntry, StreamId } from '../chain/index.js';
import type { OpenRequest } from '../protocols/elect/service.js';
import type { SegmentStore, ShardRecord, Storage } from '../storage/segment-store.js';
import type { Notary, Signer } from './ports.js';
import type { SegmentList } from './segment-list.js';
export interface ShardOpenerOptions {
    readonly storage: Storage;
    readonly signer: Signer;
    readonly notary: Notary;
    readonly segments: SegmentList;
    /** Resolves once the stream's genesis is known to be decided by the catalog; rejects if it isn't in time. */
    readonly authorise: (genesisBytes: Uint8Array, stream: StreamId) => Promise<void>;
}
/** A shard that takes part, as it is on disk. */
export interface Opened {
    readonly store: SegmentStore;
    readonly record: ShardRecord;
}
/** Makes the shards that this node is told to open, once it is sure that it must. */
export declare class ShardOpener {
    #private;
    constructor(options: ShardOpenerOptions);
    /**
     * The empty shard, on disk; undefined if there is a record of it already, whatever became of its file: what it has promised
     * is never begun anew.
     *
     * @throws {InvalidCertificateError} and what else `verifyOpening` finds; {@link NotAdmittedError} if no shard of it is
     * here; `NoRoomError`
     */
    open(request: OpenRequest): Promise<Opened | undefined>;
    /** True if one of a segment's shards is this node's, in the folder that it has now. */
    isHere({ shards }: Descriptor): boolean;
    /** The last of a stream's segments before a number: what an Open carries. */
    listed(stream: StreamId, before: number): Promise<SegmentEntry[]>;
}
