import type { ShardRecord, Storage } from '../storage/segment-store.js';
/**
 * The record of a shard that comes back after a restart. If its log may have had more than was on disk when the machine
 * went down, the shard is in doubt from now on (rule 10 of replication); that is on disk before anything is said.
 */
export declare function afterRestart(storage: Storage, record: ShardRecord): Promise<ShardRecord>;
