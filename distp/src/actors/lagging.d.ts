import type { Descriptor } from '../chain/index.js';
import type { ShardStatus } from '../replication/index.js';
/** Peer ids of the shards that haven't everything on disk, as their master knows it. */
export declare function laggingShards({ status: { lag }, descriptor }: {
    readonly status: ShardStatus;
    readonly descriptor: Descriptor;
}): string[];
