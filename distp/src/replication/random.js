/** A number in [0, 1), by mulberry32. */
export function random(generator) {
    generator.seed = (generator.seed + 0x6d2b79f5) >>> 0;
    let mixed = generator.seed;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
}
/** An integer in [from, to). */
export function randomInteger(generator, from, to) {
    return from + Math.floor(random(generator) * (to - from));
}
//# sourceMappingURL=random.js.map