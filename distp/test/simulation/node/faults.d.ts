import type { ClusterFile } from '../../../src/node/cluster-file.js';
import type { SimMachine as Machine, World } from './world.js';
export declare class Faults {
    #private;
    active: boolean;
    constructor(world: World, cluster: ClusterFile);
    start(): void;
    /** Everything works again. */
    end(): void;
    kill(machine: Machine): void;
    killAll(): void;
    powerCut(machine: Machine): Promise<void>;
    pause(machine: Machine): void;
    partition(machine: Machine): void;
    reset(): void;
    halfOpen(): void;
    slowLink(machine: Machine): void;
    clockJump(machine: Machine): void;
    disk(machine: Machine): Promise<void>;
    rotSealed(machine: Machine): Promise<void>;
    wipe(machine: Machine): Promise<void>;
}
