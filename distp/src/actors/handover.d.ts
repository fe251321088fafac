import type { Clock } from '../clock.js';
import type { Descriptor } from '../chain/index.js';
import type { OpenRequest } from '../protocols/elect/service.js';
import type { Logger, ShardPeers } from './ports.js';
export interface HandoverOptions {
    readonly request: OpenRequest;
    readonly successor: Descriptor;
    /** peer id of this node, which has opened its own shard by itself */
    readonly self: string;
    readonly peers: ShardPeers;
    readonly clock: Clock;
    readonly log: Logger;
    readonly signal: AbortSignal;
    /** true once the successor is itself sealed: then nobody needs to be told any more */
    readonly isOver: () => boolean;
}
/**
 * Sends Open to the successor's other shards until all have answered or the successor is itself sealed. Every shard of
 * a sealed segment does so, so no crash between seal and open strands the stream.
 */
export declare function handOver(options: HandoverOptions): Promise<void>;
