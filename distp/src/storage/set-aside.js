/**
 * Files of segments that failed their chain, kept in `quarantined/` for a person to look at. They count as room that is
 * taken; who removes one while the node runs gets its room back at the next start.
 */
import { isMissing, refusal } from './disk.js';
export const QUARANTINED_FOLDER = 'quarantined';
export class SetAside {
    disk;
    room;
    #held = new Map();
    constructor(disk, room) {
        this.disk = disk;
        this.room = room;
    }
    /** Finds what earlier processes set aside. */
    async load() {
        for (const { name, bytes, writtenBytes } of await this.disk.list(QUARANTINED_FOLDER)) {
            // as of segments that are in use, indexes don't count
            if (name.endsWith('.data')) {
                this.#hold(name, { bytes, writtenBytes });
            }
        }
    }
    /** Moves a segment's files here, over those of the same segment that are here. @throws {StorageError} */
    async take(files) {
        const name = files.path.slice(files.path.lastIndexOf('/') + 1);
        try {
            await this.disk.makeFolder(QUARANTINED_FOLDER);
            await this.#move(`${files.path}.data`, `${name}.data`);
            await this.#move(`${files.path}.index`, `${name}.index`);
        }
        catch (err) {
            throw refusal(files.path, err);
        }
        this.room.release(files);
        this.#hold(`${name}.data`, { bytes: files.writtenBytes, writtenBytes: files.writtenBytes });
    }
    async #move(from, name) {
        try {
            await this.disk.rename(from, `${QUARANTINED_FOLDER}/${name}`);
        }
        catch (err) {
            // a file that was lost leaves nothing to look at
            if (!isMissing(err)) {
                throw err;
            }
        }
    }
    #hold(name, held) {
        const before = this.#held.get(name);
        if (before != null) {
            this.room.release(before);
        }
        this.#held.set(name, held);
        this.room.add(held);
    }
}
//# sourceMappingURL=set-aside.js.map