import { Census } from '../../src/actors/census.js';
import { ShardTraffic } from '../../src/actors/shard-traffic.js';
import { NodeSupervisor } from '../../src/actors/node-supervisor.js';
import { MemoryStorage } from '../../src/storage/index.js';
import type { Clock } from '../../src/clock.js';
import type { SegmentOwner } from '../../src/actors/segment-owner.js';
import type { Receipt, SegmentId, StreamId } from '../../src/chain/index.js';
import type { CopyEvent } from '../../src/protocols/copy/service.js';
import type { LookupAnswer, LookupRequest } from '../../src/protocols/directory/service.js';
import type { MemoryStorageOptions } from '../../src/storage/index.js';
export declare const SEGMENT_BYTES: number;
export interface WorldOptions extends MemoryStorageOptions {
    readonly repairDelayMs?: number;
    readonly zones?: readonly string[];
    /** what the nodes' census waits by @default the system's */
    readonly censusClock?: Clock;
}
export declare class WorldNode {
    #private;
    readonly world: ShardWorld;
    readonly index: number;
    readonly log: import("../../src/actors/ports.js").Logger & {
        readonly lines: string[];
    };
    /** certificates that it has learned, from wherever */
    readonly witnessed: Receipt[];
    readonly peerId: string;
    storage: MemoryStorage;
    supervisor: NodeSupervisor;
    traffic: ShardTraffic;
    census: Census;
    isUp: boolean;
    constructor(world: ShardWorld, index: number);
    get zone(): string;
    start(): Promise<void>;
    /** Ends the process; the disk stays as it is. */
    stop(): Promise<void>;
    /** Its data folder is lost: what is there is another one, with nothing in it. */
    wipe(): Promise<void>;
    beat(): void;
    tail(stream: StreamId): SegmentOwner | undefined;
    /** The data file of a segment of the stream, to damage it. */
    file(stream: StreamId, number: number, kind?: 'data' | 'index'): Buffer;
    state(segment: SegmentId): string | undefined;
}
export declare class ShardWorld {
    #private;
    readonly options: WorldOptions;
    readonly nodes: WorldNode[];
    /** what a node's copies are turned into on the way, by peer id: how it lies */
    readonly lies: Map<string, (event: CopyEvent) => CopyEvent>;
    /** what a node's lists of segments are turned into on the way, by peer id */
    readonly listLies: Map<string, (answer: LookupAnswer) => LookupAnswer>;
    /** who was asked for copies, in order */
    readonly asked: string[];
    private constructor();
    static start(count: number, options?: WorldOptions): Promise<ShardWorld>;
    stop(): Promise<void>;
    /** A stream on the first `replication` nodes, the first of them its master. */
    createStream(name: string, replication: number): Promise<StreamId>;
    masterOf(stream: StreamId): WorldNode | undefined;
    /** Appends a block, at whoever is master, until it is acknowledged. */
    append(stream: StreamId, text: string): Promise<void>;
    /** Appends until segment `number` is sealed on these nodes; returns what was appended. */
    fill(stream: StreamId, number: number, on: readonly WorldNode[], from?: number): Promise<string[]>;
    /** id of a segment of the stream, as any node knows it */
    segment(stream: StreamId, number: number): SegmentId;
    /** The blocks of data of a segment, as a node has them. */
    texts(node: WorldNode, segment: SegmentId): Promise<string[]>;
    /** What a node says of a stream, as `directory/1` would. */
    lookedUp(peer: string, request: LookupRequest): Promise<LookupAnswer>;
    copied(peer: string, events: AsyncIterable<CopyEvent>): AsyncIterable<CopyEvent>;
}
