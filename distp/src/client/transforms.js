/** Stages of a pipe that make blocks of bytes. They give arrays, as many as a chunk has: one step for many blocks. */
import { ProtocolError, TooLargeError } from '../errors.js';
const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const LENGTH_BYTES = 4;
/**
 * Bytes into lines, without their ends (`\n` or `\r\n`). The last line needs no end. Lines alias the chunks, but for
 * those that cross from one into the next.
 *
 * @throws {TooLargeError} naming the line that is longer than `bytesMax`, after those before it
 */
export function toLines(bytesMax) {
    return async function* (source) {
        let rest = [];
        let restBytes = 0;
        let number = 1;
        const tooLong = (size) => size > bytesMax ? new TooLargeError(`Line ${number}`, size, bytesMax) : undefined;
        for await (const chunk of source) {
            const lines = [];
            let from = 0;
            let error;
            for (let to = chunk.indexOf(NEWLINE); to !== -1 && error == null; to = chunk.indexOf(NEWLINE, from)) {
                let line = chunk.subarray(from, to);
                if (restBytes > 0) {
                    line = Buffer.concat([...rest, line]);
                    rest = [];
                    restBytes = 0;
                }
                line = line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
                error = tooLong(line.length);
                if (error == null) {
                    lines.push(line);
                    number++;
                }
                from = to + 1;
            }
            if (from < chunk.length) {
                rest.push(chunk.subarray(from));
                restBytes += chunk.length - from;
                // the first half of a line end of two bytes may be among them
                error ??= tooLong(restBytes - 1);
            }
            if (lines.length > 0) {
                yield lines;
            }
            if (error != null) {
                throw error;
            }
        }
        const error = tooLong(restBytes);
        if (error != null) {
            throw error;
        }
        if (restBytes > 0) {
            yield [Buffer.concat(rest)];
        }
    };
}
/**
 * Bytes into records, each behind its length as 4 bytes, little-endian.
 *
 * @throws {TooLargeError} naming the record that is longer than `bytesMax`, after those before it
 * @throws {ProtocolError} if the bytes end within a record
 */
export function toRecords(bytesMax) {
    return async function* (source) {
        let rest = new Uint8Array(0);
        let number = 1;
        for await (const chunk of source) {
            const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            const records = [];
            let at = 0;
            let error;
            while (at + LENGTH_BYTES <= bytes.length) {
                const size = view.getUint32(at, true);
                error = size > bytesMax ? new TooLargeError(`Record ${number}`, size, bytesMax) : undefined;
                if (error != null || at + LENGTH_BYTES + size > bytes.length) {
                    break;
                }
                records.push(bytes.subarray(at + LENGTH_BYTES, at + LENGTH_BYTES + size));
                at += LENGTH_BYTES + size;
                number++;
            }
            rest = bytes.subarray(at);
            if (records.length > 0) {
                yield records;
            }
            if (error != null) {
                throw error;
            }
        }
        if (rest.length > 0) {
            throw new ProtocolError(`the input ends within record ${number}`);
        }
    };
}
//# sourceMappingURL=transforms.js.map