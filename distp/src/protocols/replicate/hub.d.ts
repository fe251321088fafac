import type { Clock } from '../../clock.js';
import type { SegmentId } from '../../chain/index.js';
import type { PeerAddresses } from '../directory/service.js';
import type { Gate } from '../gate.js';
import type { Network } from '../network.js';
import type { Hello } from './codec.js';
import type { ReplicateMessage, ReplicateService, Replicator } from './service.js';
/** how often a pair's stream says that its process is alive */
export declare const HEARTBEAT_MS = 100;
export interface ReplicateHubOptions {
    readonly self: string;
    readonly hello: Hello;
    readonly members: readonly PeerAddresses[];
    readonly network: Network;
    readonly service: ReplicateService;
    readonly onError: (err: Error, peer: string) => void;
    /** @default the system's */
    readonly clock?: Clock;
    /** a stream on which nothing came for that long is of a node that is gone, in ms @default 3000 */
    readonly silenceMs?: number;
}
/**
 * The streams between this node and every other node of the cluster: one a pair, dialled by the node with the smaller
 * peer id, and dialled again for as long as it is missing.
 */
export declare class ReplicateHub implements Replicator {
    #private;
    constructor(options: ReplicateHubOptions);
    /** To be called before libp2p is started. */
    serve(gate: Gate): Promise<void>;
    /** To be called after libp2p was started. */
    start(): void;
    stop(): Promise<void>;
    send(peer: string, segment: SegmentId, message: ReplicateMessage): boolean;
    isUp(peer: string): boolean;
    incarnationOf(peer: string): string | undefined;
}
