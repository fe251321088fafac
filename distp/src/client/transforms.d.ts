/**
 * Bytes into lines, without their ends (`\n` or `\r\n`). The last line needs no end. Lines alias the chunks, but for
 * those that cross from one into the next.
 *
 * @throws {TooLargeError} naming the line that is longer than `bytesMax`, after those before it
 */
export declare function toLines(bytesMax: number): (source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => AsyncGenerator<Uint8Array[], void, undefined>;
/**
 * Bytes into records, each behind its length as 4 bytes, little-endian.
 *
 * @throws {TooLargeError} naming the record that is longer than `bytesMax`, after those before it
 * @throws {ProtocolError} if the bytes end within a record
 */
export declare function toRecords(bytesMax: number): (source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => AsyncGenerator<Uint8Array[], void, undefined>;
