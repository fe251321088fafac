import type { Descriptor, SegmentId } from '../../../src/chain/index.js';
import type { Operation } from './history.js';
import type { Lost, SimMachine } from './world.js';
/** What was decided in a segment, as its shards have it in their files. */
export interface DecidedBytes {
    readonly segment: SegmentId;
    readonly descriptor: Descriptor;
    readonly descriptorBytes: Uint8Array;
    /** whole frames, from the segment's first on */
    readonly frames: readonly Uint8Array[];
}
export declare class Losses implements Lost {
    readonly values: Set<string>;
    lastMs: number;
    /** How many of the frames that were decided are still there; of the others the values are noted as lost. */
    take(decided: DecidedBytes, machines: readonly SimMachine[], nowMs: number): number;
    /** The history as if what was lost had never been answered, and nothing been concluded from it. */
    without(history: readonly Operation[]): Operation[];
}
/** The value of a block, as a client of the simulation made it. */
export declare function valueOf(data: Uint8Array): string;
