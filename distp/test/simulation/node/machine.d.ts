import { SimDisk } from './sim-disk.js';
import type { ClusterFile } from '../../../src/node/cluster-file.js';
import type { Content } from './disk-content.js';
import type { WallClock } from './sim-process.js';
import type { Life, SimMachine, World } from './world.js';
export declare class Machine implements SimMachine {
    #private;
    readonly name: string;
    readonly peerId: string;
    incarnation: string;
    bootId: string;
    readonly damage: Map<import("../../../src/chain/ids.js").HashId, Content>;
    readonly wall: WallClock;
    readonly disk: SimDisk;
    life: Life | undefined;
    /** nobody starts it again */
    isGone: boolean;
    constructor(world: World, index: number, peerId: string, incarnation: string);
    start(cluster: ClusterFile): void;
    /** The process ends without a word, and with it the machine unless `isMachineUp`. */
    die(isMachineUp: boolean, isOutage?: boolean): void;
    /** The process ends, and its data folder is gone but for the key: it is made anew, as with `--new-folder`. */
    wipe(): void;
}
/** One of these, by chance. */
export declare function oneOf<T>(world: Pick<World, 'random'>, list: readonly T[]): T | undefined;
