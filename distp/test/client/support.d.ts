import { Client } from '../../src/client/index.js';
import { FakeCluster, FakeConnector } from './fake-node.js';
import type { ClientOptions, Stream, StreamSettings } from '../../src/client/index.js';
import type { FakeLog } from './fake-log.js';
import type { FakeNode } from './fake-node.js';
export interface Setup {
    readonly cluster: FakeCluster;
    readonly connector: FakeConnector;
    readonly client: Client;
    readonly stream: Stream;
    readonly log: FakeLog;
}
/** A client of a cluster in memory, with one stream; times are short, so that what fails fails soon. */
export declare function setup(options?: Partial<ClientOptions> & {
    readonly local?: (cluster: FakeCluster) => FakeNode;
}, settings?: StreamSettings): Promise<Setup>;
export declare function text(data: Uint8Array): string;
export declare function rejection(promise: Promise<unknown>): Promise<Error>;
export declare function collect<T>(source: AsyncIterable<T>): Promise<T[]>;
/** Appends blocks `first`, `first + 1`, ... in a frame each. */
export declare function appendNumbers(stream: Stream, from: number, to: number): Promise<string[]>;
export declare function numbers(from: number, to: number): string[];
