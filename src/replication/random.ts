/** A seeded generator whose whole state is one number, so that it can be kept in a shard's state and copied with it. */
export interface Random { seed: number }

/** A number in [0, 1), by mulberry32. */
export function random (generator: Random): number {
  generator.seed = (generator.seed + 0x6d2b79f5) >>> 0
  let mixed = generator.seed
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)

  return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
}

/** An integer in [from, to). */
export function randomInteger (generator: Random, from: number, to: number): number {
  return from + Math.floor(random(generator) * (to - from))
}
