import { NodeState } from '../../../src/storage/node-state.js';
import type { Descriptor, SegmentId } from '../../../src/chain/index.js';
import type { SimDisk } from './sim-disk.js';
import type { SimMachine, World } from './world.js';
export interface SegmentHealth {
    readonly segment: SegmentId;
    readonly number: number;
    readonly descriptor: Descriptor;
    /** somebody knows it to be sealed */
    readonly sealed: boolean;
    /** machines with a shard of it */
    readonly holders: readonly SimMachine[];
    /** those whose shard is of no use, or may be soon: damaged, of a folder that is lost, not copied yet, on a disk that fails */
    readonly harmed: ReadonlySet<SimMachine>;
    /** those whose shard may have lost what it acknowledged */
    readonly doubtful: ReadonlySet<SimMachine>;
}
export declare class Health {
    #private;
    constructor(world: World);
    /** All segments there are. */
    look(): Promise<SegmentHealth[]>;
    /** True if the segment goes on although this machine's shard is harmed as well, or only in doubt. */
    survives({ descriptor, harmed, doubtful, sealed }: SegmentHealth, also: SimMachine, isDoubt?: boolean): boolean;
}
/** What the machine's disk has in its database; undefined if nothing was ever initialised there. */
export declare function stateOf(disk: SimDisk): Promise<NodeState | undefined>;
/** The path of a segment's files on a machine, without what it ends with; undefined if there are none. */
export declare function pathOf({ disk }: SimMachine, { segment, number }: Pick<SegmentHealth, 'segment' | 'number'>): string | undefined;
/** A bit of its file was flipped, and the file wasn't replaced since. */
export declare function isDamaged(machine: SimMachine, segment: SegmentId, number: number): boolean;
