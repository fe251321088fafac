import type { Dice } from './dice.js';
/** Deletes all that is in a data folder but the node's key. The node must not run. */
export declare function wipe(folder: string): Promise<void>;
/** Flips some bits of the data file of a sealed segment, whether the node runs or not. Resolves with the file's name, or undefined if there is none. */
export declare function flipBits(folder: string, dice: Dice): Promise<string | undefined>;
