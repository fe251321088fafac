import type { GossipSub } from '@libp2p/gossipsub';
import type { StreamId } from '../chain/index.js';
import type { News, RecordHandler } from './ports.js';
/** most bytes of one piece of news: gossip is for hints, not for data */
export declare const NEWS_BYTES_MAX: number;
/** Where masters tell of their streams' tails. */
export declare function tailsTopic(cluster: StreamId): string;
export interface GossipNewsOptions {
    readonly pubsub: GossipSub;
    readonly topic: string;
    /** told of a handler that failed: the message is ignored then */
    readonly onError?: (err: unknown, what: string) => void;
}
export declare class GossipNews implements News {
    #private;
    constructor({ pubsub, topic, onError }: GossipNewsOptions);
    /** Joins the topic: libp2p must have been started. */
    start(): void;
    /** Leaves the topic, if libp2p hasn't been stopped before. */
    stop(): void;
    onRecord(handler: RecordHandler): void;
    publish(record: Uint8Array): Promise<void>;
}
