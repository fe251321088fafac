import type { Clock } from '../../clock.js';
import type { Height, StreamId } from '../../chain/index.js';
import type { CatalogActor } from '../../actors/catalog-actor.js';
import type { Fork } from '../../actors/fork-watch.js';
import type { NodeSupervisor } from '../../actors/node-supervisor.js';
import type { Logger, ShardPeers } from '../../actors/ports.js';
import type { AdminService, CreateStreamRequest, NodeStatus, ScrubProgress, ScrubRequest, StreamSummary } from '../../protocols/admin/service.js';
import type { PeerAddresses } from '../../protocols/directory/service.js';
import type { ClusterFile } from '../cluster-file.js';
import type { Storage } from '../../storage/segment-store.js';
export interface NodeAdminServiceOptions {
    readonly cluster: ClusterFile;
    readonly self: string;
    readonly addresses: () => readonly string[];
    readonly supervisor: NodeSupervisor;
    readonly catalog: () => CatalogActor;
    readonly storage: Storage;
    readonly peers: ShardPeers;
    readonly clock: Clock;
    readonly log: Logger;
    /** Appends a command to the catalog; resolves with its height once it is committed. */
    readonly appendToCatalog: (command: Uint8Array) => Promise<Height>;
    /** streams of which two histories were certified, as far as this node has seen */
    readonly forks: () => readonly Fork[];
    readonly findMaster: (stream: StreamId) => Promise<PeerAddresses | undefined>;
}
/** Makes and locks streams, and says how this node is. */
export declare class NodeAdminService implements AdminService {
    #private;
    constructor(options: NodeAdminServiceOptions);
    createStream({ settings, nonce }: CreateStreamRequest, peer: string): Promise<{
        stream: StreamId;
        genesisBytes: Uint8Array;
    }>;
    listStreams(): Promise<StreamSummary[]>;
    lockStream(stream: StreamId, peer: string): Promise<void>;
    status(): Promise<NodeStatus>;
    scrub({ start, segment }: ScrubRequest, peer: string): Promise<ScrubProgress>;
}
