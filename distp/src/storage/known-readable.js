/**
 * Which parts of a file have been read from the disk, so that a map of them can be touched: a sector that can't be read is
 * an error of a read and the end of the process in a map. What was read once may leave the page cache and go bad later:
 * that is left to the scrubber, which comes by more often.
 */
import { diskFault } from './segment-recovery.js';
/** read at once, from the beginning of the file on: about what is handed out at a time */
const CHUNK_BYTES = 256 * 1024;
export class KnownReadable {
    #disk;
    #path;
    #isKnown;
    /** @param bytes the file's size, which doesn't change any more */
    constructor(disk, path, bytes) {
        this.#disk = disk;
        this.#path = path;
        this.#isKnown = new Uint8Array(Math.ceil(bytes / CHUNK_BYTES));
    }
    /** Reads what isn't known of these bytes; undefined if there is nothing to read. @throws {CorruptSegmentError} if the disk can't */
    load(from, to) {
        const chunks = [];
        for (let chunk = Math.floor(from / CHUNK_BYTES); chunk * CHUNK_BYTES < to; chunk++) {
            if (this.#isKnown[chunk] === 0) {
                chunks.push(chunk);
            }
        }
        return chunks.length === 0 ? undefined : this.#read(chunks);
    }
    async #read(chunks) {
        const memory = Buffer.allocUnsafe(CHUNK_BYTES);
        let file;
        try {
            file = await this.#disk.open(this.#path, 'read');
            for (const chunk of chunks) {
                await file.read(memory, chunk * CHUNK_BYTES);
                this.#isKnown[chunk] = 1;
            }
        }
        catch (err) {
            throw diskFault(this.#path, err);
        }
        finally {
            await file?.close();
        }
    }
}
//# sourceMappingURL=known-readable.js.map