declare const unit: unique symbol;
/** a block's position in its stream, from 0, without gaps */
export type Height = number & {
    readonly [unit]?: 'height';
};
/** a term of one master; grows along the stream, from 1 */
export type Epoch = number & {
    readonly [unit]?: 'epoch';
};
/** a producer's number for its block, from 1; 0 is none */
export type Sequence = number & {
    readonly [unit]?: 'sequence';
};
/** microseconds since 1970 */
export type Timestamp = number & {
    readonly [unit]?: 'timestamp';
};
/**
 * A 64-bit value from the wire as a safe integer.
 *
 * @throws {InvalidArgumentError} if it is above 2^53 - 1
 */
export declare function toSafeInteger(value: bigint, name: string): number;
/** Reads a little-endian 64-bit integer; NaN if it isn't a safe one. */
export declare function readUint64(view: DataView, at: number): number;
/** Writes a safe integer as a little-endian 64-bit one. */
export declare function writeUint64(view: DataView, at: number, value: number): void;
export {};
