/** A client of the cluster, and what it does: appends of all kinds and reads, one after the other or several at once, each noted down. */
import { Client } from '../../../src/client/index.js';
import { SimProcess } from './sim-process.js';
import type { Receipt } from '../../../src/chain/index.js';
import type { Stream } from '../../../src/client/index.js';
import type { Operation } from './history.js';
import type { World } from './world.js';
/** A block with the signatures of those that have it on disk. */
export interface Proven {
    readonly stream: Stream;
    readonly value: string;
    readonly height: number;
    readonly receipt: Receipt;
}
export declare class SimClient {
    #private;
    readonly receipts: Proven[];
    readonly histories: Map<string, Operation[]>;
    readonly client: Client;
    readonly process: SimProcess;
    isStopping: boolean;
    /** calls that aren't answered */
    readonly waiting: Set<string>;
    constructor(world: World, index: number, peerId: string);
    /** Makes the streams, or finds them made, and begins. */
    start(names: readonly string[]): void;
    get streams(): readonly Stream[];
}
/** Blocks of a stream, as the values that were appended. */
export declare function valuesOf(stream: Stream, fresh: boolean, from?: string): AsyncGenerator<{
    readonly value: string;
    readonly token: string;
    readonly height: number;
}>;
