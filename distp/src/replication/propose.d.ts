import type { ShardState } from './shard-state.js';
import type { Propose } from './types.js';
/** Appends the frame, or settles why not. What is appended is sent with the next `flush`. */
export declare function propose(state: ShardState, event: Propose): void;
/** Bytes left for frames of data. */
export declare function room({ log, settings }: ShardState): number;
/** The log ends with producers' blocks or the seal: no data comes after these. */
export declare function isSealing(state: ShardState): boolean;
