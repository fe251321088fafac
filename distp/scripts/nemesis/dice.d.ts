/** Chance by a seed: the same seed gives the same plan of faults, though not the same run. */
export declare class Dice {
    #private;
    constructor(seed: number);
    /** from 0 to less than 1 */
    next(): number;
    /** an integer from 0 to less than `limit` */
    below(limit: number): number;
    between(from: number, to: number): number;
    pick<T>(list: readonly T[]): T;
    shuffled<T>(list: readonly T[]): T[];
}
