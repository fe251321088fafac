import type { Victim } from './victims.js';
/** One node's folder on a disk of its own, in memory, that can be made full and roomy again. */
export declare class SmallDisk {
    #private;
    readonly victim: Victim;
    constructor(victim: Victim);
    /** Puts a node's folder on such a disk, before the node is started. */
    static mount(folder: string): Promise<void>;
    /** Idempotent. What was on it is gone. */
    static unmount(folder: string): Promise<void>;
    fill(): Promise<void>;
    free(): Promise<void>;
}
