import type { Machine, World } from './world.js';
export declare class Faults {
    #private;
    active: boolean;
    constructor(world: World);
    start(): void;
    /** What is down comes back, what is cut off is heard again, and nothing goes wrong any more. */
    end(): void;
    reaches(from: Machine | undefined, to: Machine | undefined): boolean;
    /** The first sync ended after a machine cut a log; perhaps not the one that makes the cut durable. */
    cutSynced(node: Machine): void;
    masterWon(node: Machine): void;
}
