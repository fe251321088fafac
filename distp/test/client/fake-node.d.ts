import { FakeLog } from './fake-log.js';
import type { Frame, Shard, StreamId } from '../../src/chain/index.js';
import type { NodeConnector } from '../../src/client/ports.js';
import type { CreateStreamRequest, ForkStatus, NodeStatus, ScrubProgress, ScrubRequest } from '../../src/protocols/admin/service.js';
import type { AppendAck, AppendRequest, AppendSession } from '../../src/protocols/append/service.js';
import type { LookupAnswer, LookupRequest, PeerAddresses } from '../../src/protocols/directory/service.js';
import type { ReadEvent, ReadRequest } from '../../src/protocols/read/service.js';
export declare class FakeNode {
    #private;
    readonly peerId: string;
    readonly addresses: readonly string[];
    readonly shard: Shard;
    /** refuses everything, as a dead process does */
    isDown: boolean;
    /** answers nothing, as a stopped process does */
    isStalled: boolean;
    /** how many appends are written and not acknowledged: the session closes instead */
    lostAcks: number;
    /** fails the next appends with these */
    readonly appendErrors: Error[];
    /** what lookups say instead of the truth */
    lookupAs?: (answer: LookupAnswer) => LookupAnswer;
    /** what is acknowledged instead of the truth */
    ackAs?: (ack: AppendAck) => AppendAck;
    /** what is read instead of the truth */
    readAs?: (event: ReadEvent) => ReadEvent;
    /** reads break off after as many frames */
    breakAfter: number;
    /** knows of nothing from this height on */
    behindFrom: number;
    /** segments that aren't held */
    readonly lacks: Set<string>;
    readonly forks: ForkStatus[];
    readonly requests: AppendRequest[];
    readonly reads: ReadRequest[];
    lookups: number;
    readonly sessions: Set<FakeSession>;
    readonly cluster: FakeCluster;
    constructor(cluster: FakeCluster, name: string);
    get isMaster(): boolean;
    /** As if the process had been killed. */
    kill(): void;
    answer(signal: AbortSignal): Promise<void>;
    lookup({ key, fromNumber, limit }: LookupRequest): LookupAnswer;
    append(request: AppendRequest): Promise<AppendAck>;
    read(request: ReadRequest, signal: AbortSignal): AsyncGenerator<ReadEvent, void, undefined>;
}
/** One append session: a wire copies the bytes, a node in the same process takes the memory. */
export declare class FakeSession implements AppendSession {
    #private;
    closed: boolean;
    constructor(node: FakeNode, isLocal: boolean);
    append(request: AppendRequest): Promise<AppendAck>;
    break(): void;
    close(): Promise<void>;
}
export declare class FakeCluster {
    readonly nodes: FakeNode[];
    readonly logs: Map<import("../../src/chain/ids.js").HashId, FakeLog>;
    master: FakeNode | undefined;
    epoch: number;
    constructor(count?: number);
    get peers(): PeerAddresses[];
    get shards(): Shard[];
    node(index: number): FakeNode;
    elect(node: FakeNode): void;
    log(stream: StreamId): FakeLog;
    create({ settings, nonce }: CreateStreamRequest, creator: string): FakeLog;
}
export declare class FakeConnector implements NodeConnector {
    #private;
    readonly peerId: string;
    readonly verify: import("../../src/chain/certificate.js").VerifySignature;
    readonly cluster: FakeCluster;
    /** the node in whose process the client is */
    readonly local: FakeNode | undefined;
    /** createStream takes effect, and the answer is lost, as many times */
    lostCreates: number;
    readonly nonces: string[];
    /** what nodes were asked to read anew */
    readonly scrubs: Array<ScrubRequest & {
        readonly peerId: string;
    }>;
    isClosed: boolean;
    constructor(cluster: FakeCluster, local?: FakeNode);
    isLocal(peerId: string): boolean;
    appendSession(peer: PeerAddresses, signal: AbortSignal): Promise<AppendSession>;
    read(peer: PeerAddresses, request: ReadRequest, signal: AbortSignal): AsyncIterable<ReadEvent>;
    lookup(peer: PeerAddresses, request: LookupRequest, signal: AbortSignal): Promise<LookupAnswer>;
    createStream(peer: PeerAddresses, request: CreateStreamRequest, signal: AbortSignal): Promise<{
        stream: StreamId;
        genesisBytes: Uint8Array;
    }>;
    listStreams(peer: PeerAddresses, signal: AbortSignal): ReturnType<NodeConnector['listStreams']>;
    lockStream(peer: PeerAddresses, stream: StreamId, signal: AbortSignal): Promise<void>;
    status(peer: PeerAddresses, signal: AbortSignal): Promise<NodeStatus>;
    scrub(peer: PeerAddresses, request: ScrubRequest, signal: AbortSignal): Promise<ScrubProgress>;
    close(): Promise<void>;
}
/** Frames with the given bytes changed. */
export declare function garbled(frame: Frame, change: (bytes: Buffer) => void): Buffer;
