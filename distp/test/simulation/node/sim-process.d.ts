import type { Clock } from '../../../src/clock.js';
import type { Random } from '../../../src/replication/random.js';
import type { Timeline } from '../timeline.js';
/** What a machine's wall clock shows, apart from the time that really passed. */
export interface WallClock {
    offsetMicros: number;
}
export declare class SimProcess implements Clock {
    #private;
    alive: boolean;
    readonly name: string;
    constructor(name: string, timeline: Timeline, random: Random, wall: WallClock);
    /** Does it in this process: now if it runs, when it goes on if it is stopped, never if it is dead. */
    run(act: () => void): void;
    plan(ms: number, act: () => void): void;
    get isStopped(): boolean;
    /** SIGSTOP. */
    stop(): void;
    /** SIGCONT: what came meanwhile comes now, one thing after the other. */
    goOn(): void;
    /** SIGKILL. */
    kill(): void;
    nowMs(): number;
    nowMicros(): number;
    delay(ms: number, signal?: AbortSignal): Promise<void>;
    after(ms: number, call: () => void): () => void;
    every(ms: number, call: () => void): () => void;
    defer(call: () => void): () => void;
    timeout(ms: number): AbortSignal;
    random(): number;
    randomHex(bytes: number): string;
}
