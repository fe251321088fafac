import type { Epoch, Height } from '../chain/index.js';
import type { ShardState } from './shard-state.js';
import type { Role, ShardIndex } from './types.js';
export interface ShardStatus {
    readonly role: Role;
    readonly epoch: Epoch;
    /** who is master of the epoch, as far as this shard knows */
    readonly master?: ShardIndex;
    /** the master's `end` when it won; only a master has one */
    readonly start?: Height;
    readonly end: Height;
    readonly durableEnd: Height;
    readonly commitEnd: Height;
    /** the epoch since which this shard is in doubt (rule 10), if it is */
    readonly doubt?: Epoch;
    /** bytes left for frames of data */
    readonly room: number;
    /** the log ends with producers' blocks or the seal: no more data is taken */
    readonly sealing: boolean;
    readonly sealAppended: boolean;
    readonly sealCommitted: boolean;
    /** there is a certificate, and the whole log is on disk */
    readonly sealCertified: boolean;
    /** see `needsSeal` */
    readonly needsSeal: boolean;
    /** as master of a sealed segment: shards that haven't said yet that they have the certificate */
    readonly uncertified: readonly ShardIndex[];
    /** as master: how many blocks each shard lacks on its disk; undefined for one not heard of in this epoch */
    readonly lag: readonly (number | undefined)[];
}
export declare function shardStatus(state: ShardState): ShardStatus;
/** This master's log ends with producers' blocks: it can only be sealed, and needs a `seal` event. */
export declare function needsSeal({ role, log }: ShardState): boolean;
