import { KadDirectory } from '../directory/dht.js';
import { GossipNews } from '../directory/gossip.js';
import type { Libp2pOptions } from 'libp2p';
import type { ComponentLogger, Libp2p, PrivateKey } from '@libp2p/interface';
import type { StreamId } from '../chain/index.js';
import type { PeerAddresses } from '../protocols/directory/service.js';
/** folder of what libp2p keeps, in a data folder: strangers can fill it, so the node's own state is elsewhere */
export declare const LIBP2P_FOLDER = "libp2p";
export interface HostOptions {
    readonly privateKey: PrivateKey;
    /** multiaddrs to listen on */
    readonly listen: readonly string[];
    /** multiaddrs to tell others instead of those listened on @default none */
    readonly announce?: readonly string[];
    readonly cluster: StreamId;
    /** the data folder */
    readonly folder: string;
    /** the cluster's nodes: to stay connected to, and the only ones DHT and gossip speak with @default none, and they speak with all */
    readonly members?: readonly PeerAddresses[];
    /** @default true */
    readonly dht?: boolean;
    /** @default true */
    readonly gossip?: boolean;
    readonly logger?: ComponentLogger;
    /** told of what goes wrong without making a call fail */
    readonly onError?: (err: unknown, what: string) => void;
}
/** A node's libp2p, and what the directory has of it. */
export interface Host {
    readonly libp2p: Libp2p;
    readonly peerId: string;
    /** the DHT, unless it was turned off */
    readonly content?: KadDirectory;
    /** the topic of tail records, unless gossip was turned off */
    readonly news?: GossipNews;
    /** Another topic of gossip, one per kind of news; undefined if gossip was turned off. To be started and stopped by the caller. */
    newsOn(topic: string): GossipNews | undefined;
    /** multiaddrs this node is reached at, with its peer id; empty before `start` */
    addresses(): string[];
    /** peers that one is connected to */
    connected(): string[];
    /** Keeps addresses for a later dial. */
    remember(peer: PeerAddresses): Promise<void>;
    /** The cluster's nodes, instead of those before. */
    setMembers(members: readonly PeerAddresses[]): Promise<void>;
    start(): Promise<void>;
    stop(): Promise<void>;
}
/** id of the protocol that a cluster's DHT speaks */
export declare function dhtProtocol(cluster: StreamId): string;
/**
 * A node's host, not started yet.
 *
 * @throws {FolderLockedError} if another process uses the folder
 * @throws {StorageError} if libp2p's store can't be opened
 */
export declare function createHost(options: HostOptions): Promise<Host>;
export interface ClientHostOptions {
    /** who the client is @default a fresh key */
    readonly privateKey?: PrivateKey;
    readonly logger?: ComponentLogger;
}
export type ClientHost = Omit<Host, 'content' | 'news' | 'newsOn' | 'setMembers'>;
/** A client's host, not started yet: it dials and doesn't listen, and runs neither DHT nor gossip. */
export declare function createClientHost({ privateKey, logger }?: ClientHostOptions): Promise<ClientHost>;
/** What a host's streams are made of, from the socket up. */
export declare function streamOptions(): Pick<Libp2pOptions, 'transports' | 'connectionEncrypters' | 'streamMuxers'>;
