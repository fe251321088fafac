import { Losses } from './losses.js';
import type { Receipt } from '../../../src/chain/index.js';
import type { World } from './world.js';
export declare class Invariants {
    #private;
    /** what power cuts took that may be taken */
    readonly losses: Losses;
    constructor(world: World);
    /** Looks at all shards; costs little for those that are as they were. */
    check(): void;
    /** A machine has lost its power: what is nowhere any more isn't decided any more. */
    powerLost(): void;
    /** That a majority has signed. @throws {Violation} if it isn't what was decided there */
    checkCertified({ segment, end, hash }: Pick<Receipt, 'segment' | 'end' | 'hash'>, what: string): void;
}
