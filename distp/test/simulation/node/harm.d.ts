import type { Health } from './health.js';
import type { SimMachine, World } from './world.js';
export declare class Harm {
    #private;
    constructor(world: World, health: Health);
    /** The machine's disk fails writes or syncs for a while, if all its segments survive that. */
    failDisk(machine: SimMachine, kind: 'writeErrors' | 'syncErrors'): Promise<boolean>;
    /** The machine's power may be cut: with durability `interval` its shards will be in doubt. */
    mayLosePower(machine: SimMachine): Promise<boolean>;
    /** A machine's data folder is lost, but for its key. */
    wipe(machine: SimMachine): Promise<boolean>;
    /** A bit of a sealed segment's file flips while the node isn't looking. */
    rotSealed(machine: SimMachine): Promise<void>;
    /** Where nothing was ever synced, a power cut leaves anything. */
    rotUnsynced(machine: SimMachine): Promise<void>;
}
