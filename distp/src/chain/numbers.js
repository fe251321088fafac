import { InvalidArgumentError } from '../errors.js';
/**
 * A 64-bit value from the wire as a safe integer.
 *
 * @throws {InvalidArgumentError} if it is above 2^53 - 1
 */
export function toSafeInteger(value, name) {
    if (value < 0n || value > BigInt(Number.MAX_SAFE_INTEGER)) {
        throw new InvalidArgumentError(`${name} ${value} is not a safe integer`);
    }
    return Number(value);
}
/** Reads a little-endian 64-bit integer; NaN if it isn't a safe one. */
export function readUint64(view, at) {
    const high = view.getUint32(at + 4, true);
    return high > 0x1fffff ? Number.NaN : high * 0x100000000 + view.getUint32(at, true);
}
/** Writes a safe integer as a little-endian 64-bit one. */
export function writeUint64(view, at, value) {
    view.setUint32(at, value % 0x100000000, true);
    view.setUint32(at + 4, Math.floor(value / 0x100000000), true);
}
//# sourceMappingURL=numbers.js.map