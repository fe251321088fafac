import type { Logger, ShardPeers } from '../../src/actors/ports.js';
/** A log that keeps what was said. */
export declare function memoryLog(): Logger & {
    readonly lines: string[];
};
/** Other nodes that are all away. */
export declare const noPeers: ShardPeers;
