import type { Frame, Height } from '../../../src/chain/index.js';
import type { Outbound, Ready, ShardState } from '../../../src/replication/index.js';
import type { SimDisk } from './sim-disk.js';
/** One of the lines under "What must always hold" doesn't. */
export declare class Violation extends Error {
    readonly name = "Violation";
}
/** A shard as the checker sees it. */
export interface Watched {
    readonly name: string;
    readonly segment: string;
    /** differs for every run of a process */
    readonly life: number;
    readonly core: ShardState;
    readonly disk: SimDisk;
    /** for the checker's own use */
    commitEndSeen: number;
    adoptedSeen: boolean;
}
export interface CheckerOptions {
    /** also check each message against the disk it speaks of; off to see a broken rule by what it leads to */
    readonly words: boolean;
}
export declare class Checker {
    #private;
    constructor(options: CheckerOptions);
    started(shard: Watched): void;
    stopped(shard: Watched): void;
    /** After each step of a shard; `ready` is what it asked for. */
    after(shard: Watched, ready?: Ready): void;
    /** What a shard says of itself is true on its disk when it leaves. */
    saying(shard: Watched, { message }: Outbound): void;
    /** How far blocks are known to be acknowledged now: what a fresh read that is asked now must see. */
    acknowledgedEnd(segment: string): Height;
    confirmed(shard: Watched, askedEnd: Height): void;
    /** A producer was told that its frame is decided, with its last block's hash. */
    acknowledged(shard: Watched, end: Height, lastHash: Uint8Array): void;
    /** The frames of a segment that were ever decided, in order. */
    decidedFrames(segment: string): Frame[];
}
export declare function must(condition: boolean, message: () => string): asserts condition;
