import { Client } from '../client/index.js';
import type { Logger, Signer } from '../actors/ports.js';
import type { SegmentOwner } from '../actors/segment-owner.js';
import type { VerifySignature } from '../chain/index.js';
import type { Clock } from '../clock.js';
import type { ContentDirectory, News } from '../directory/ports.js';
import type { PeerAddresses } from '../protocols/directory/service.js';
import type { GateOptions } from '../protocols/gate.js';
import type { Network } from '../protocols/network.js';
import type { Storage } from '../storage/segment-store.js';
import type { ClusterFile } from './cluster-file.js';
/** How a node is reached, and what it has of the others beside connections. */
export interface NodeHost {
    readonly protocols: GateOptions['libp2p'];
    readonly content?: ContentDirectory;
    readonly news?: News;
    /** multiaddrs this node is reached at, with its peer id; empty before `start` */
    addresses(): string[];
    /** peers that one is connected to */
    connected(): string[];
    /** Keeps addresses for a later dial. */
    remember(peer: PeerAddresses): Promise<void>;
    start(): Promise<void>;
    stop(): Promise<void>;
}
/** What a node runs on. It closes the storage and stops the host. */
export interface NodeParts {
    readonly cluster: ClusterFile;
    readonly storage: Storage;
    readonly signer: Signer;
    readonly verify: VerifySignature;
    readonly clock: Clock;
    readonly network: Network;
    readonly host: NodeHost;
    /** time in which every sealed segment is read anew once, ms; 0: only when asked to @default a week */
    readonly scrubPeriodMs?: number;
    /** how long a shard may be gone until its segment moves on without it, ms @default 30_000 */
    readonly repairDelayMs?: number;
    /** a log by its name */
    readonly logger: (name: string) => Logger;
}
export declare class NodeCore {
    #private;
    readonly peerId: string;
    constructor(parts: NodeParts);
    /** the node's shards of segments that aren't sealed, to look at */
    get owners(): Iterable<SegmentOwner>;
    get addresses(): readonly string[];
    client(): Client;
    start(): Promise<void>;
    stop(): Promise<void>;
}
