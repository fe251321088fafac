import { Stream } from './stream.js';
import type { NodeStatus, ScrubProgress, StreamSummary } from '../protocols/admin/service.js';
import type { PeerAddresses } from '../protocols/directory/service.js';
import type { StreamBlock } from './block.js';
import type { ClientOptions, StreamSettings } from './options.js';
import type { NodeConnector } from './ports.js';
/** A node's own account of itself, or why there is none. */
export type NodeReport = {
    readonly peerId: string;
    readonly addresses: readonly string[];
    readonly status: NodeStatus;
    readonly error?: undefined;
} | {
    readonly peerId: string;
    readonly addresses: readonly string[];
    readonly status?: undefined;
    readonly error: Error;
};
/** What a node found when it read its sealed segments anew, or why it didn't. */
export type ScrubReport = {
    readonly peerId: string;
    readonly progress: ScrubProgress;
    readonly error?: undefined;
} | {
    readonly peerId: string;
    readonly progress?: undefined;
    readonly error: Error;
};
export interface ScrubOptions {
    /** peer ids @default all nodes */
    readonly nodes?: readonly string[];
    /** called from time to time with how far a node is */
    readonly onProgress?: (peerId: string, progress: ScrubProgress) => void;
    readonly signal?: AbortSignal;
}
interface CallOptions {
    readonly signal?: AbortSignal;
}
/** A client of a cluster. Knows nothing of the network but its connector. */
export declare class Client {
    #private;
    /** The client closes the connector when it is closed. */
    constructor(connector: NodeConnector, options: ClientOptions);
    /** who the client is to the nodes */
    get peerId(): string;
    /** the nodes known, those that answered last first */
    get peers(): readonly PeerAddresses[];
    /**
     * Makes a stream; resolves when a majority of its first segment's shards is open. Tried at other nodes, under the
     * same nonce, so that it is made once.
     *
     * @throws {StreamExistsError} if another stream has the name
     * @throws {InvalidDescriptorError} if a setting is out of its range
     */
    createStream(name: string, settings?: StreamSettings, options?: CallOptions): Promise<Stream>;
    /** A stream by its name or its id; the same handle each time. @throws {StreamNotFoundError} {@link StreamUnavailableError} */
    openStream(nameOrId: string, options?: CallOptions): Promise<Stream>;
    listStreams(options?: CallOptions): Promise<StreamSummary[]>;
    /** The block with this token, of whatever stream. @throws {BlockNotFoundError} {@link StreamNotFoundError} */
    fetch(token: string, options?: CallOptions): Promise<StreamBlock>;
    /** What each node that is known says of itself; nodes that others name are asked too. */
    status(options?: CallOptions): Promise<NodeReport[]>;
    /** Has nodes read their sealed segments anew, at once; resolves with what each found. Nodes that others name are asked too. */
    scrub({ nodes, onProgress, signal }?: ScrubOptions): Promise<ScrubReport[]>;
    /** Flushes writers and closes all connections. */
    close(): Promise<void>;
    [Symbol.asyncDispose](): Promise<void>;
}
export {};
