/** A seeded generator whose whole state is one number, so that it can be kept in a shard's state and copied with it. */
export interface Random {
    seed: number;
}
/** A number in [0, 1), by mulberry32. */
export declare function random(generator: Random): number;
/** An integer in [from, to). */
export declare function randomInteger(generator: Random, from: number, to: number): number;
