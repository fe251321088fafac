import type { Height, Sequence } from '../../../src/chain/index.js';
import type { World } from './world.js';
export declare class SimClient {
    #private;
    readonly world: World;
    readonly index: number;
    readonly producer: Buffer;
    /** sequences that were acknowledged as decided, and where, if that was said */
    readonly acknowledged: Map<Sequence, Height | undefined>;
    stopping: boolean;
    constructor(world: World, index: number);
    get idle(): boolean;
}
export declare function blockText(client: number, sequence: Sequence): string;
