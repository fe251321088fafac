/**
 * Room promised to segments that don't exist yet: files in `reserved/`, whose names say everything there is to know of
 * them, so that they outlive the process and lapse by themselves.
 */
import { refusal } from './disk.js';
import { wholePages } from './segment-header.js';
export const RESERVED_FOLDER = 'reserved';
export class Reservations {
    disk;
    room;
    now;
    #kept = new Map();
    constructor(disk, room, now) {
        this.disk = disk;
        this.room = room;
        this.now = now;
    }
    /** Finds what an earlier process promised; removes what is none of it. */
    async load() {
        for (const entry of await this.disk.list(RESERVED_FOLDER)) {
            const path = `${RESERVED_FOLDER}/${entry.name}`;
            const named = /^(b[a-z2-7]{52})\.(\d+)\.([0-9a-f]+)\.(\d+)$/.exec(entry.name);
            if (named == null) {
                await this.disk.remove(path);
                continue;
            }
            const [, stream, number, nonce, expiresAtMs] = named;
            const kept = { key: { stream, number: Number(number), nonce }, expiresAtMs: Number(expiresAtMs), path, bytes: entry.bytes, writtenBytes: entry.writtenBytes, isMade: true, changing: Promise.resolve() };
            this.#kept.set(nameOf(kept.key), kept);
            this.room.add(kept);
        }
        await this.sweep();
    }
    /** @throws {NoRoomError | StorageError} */
    async reserve(reservation) {
        await this.sweep();
        const { stream, number, nonce, capacity, expiresAtMs } = reservation;
        const name = nameOf(reservation);
        const path = `${RESERVED_FOLDER}/${name}.${expiresAtMs}`;
        const there = this.#kept.get(name);
        if (there != null) {
            if (expiresAtMs > there.expiresAtMs) {
                there.expiresAtMs = expiresAtMs;
                await this.#change(there, async () => {
                    await this.disk.rename(there.path, path);
                    there.path = path;
                });
            }
            return;
        }
        const kept = { key: { stream, number, nonce }, expiresAtMs, path, bytes: wholePages(capacity), writtenBytes: 0, isMade: false, changing: Promise.resolve() };
        this.room.promise(kept);
        this.#kept.set(name, kept);
        try {
            await this.#change(kept, async () => { await this.#make(kept); });
        }
        catch (err) {
            if (this.#kept.get(name) === kept) {
                this.#kept.delete(name);
            }
            this.room.release(kept);
            throw err;
        }
    }
    async release(key) {
        const kept = this.#kept.get(nameOf(key));
        if (kept != null) {
            await this.#drop(kept);
        }
    }
    /** Takes a reservation of this segment out, to be turned into the segment's file. Its room is still held. */
    async take(stream, number) {
        const kept = [...this.#kept.values()].find(({ key }) => key.stream === stream && key.number === number);
        if (kept == null) {
            return undefined;
        }
        this.#kept.delete(nameOf(kept.key));
        // a file that is renamed later would take the place of what is made there
        await kept.changing;
        return kept.isMade ? { held: kept, path: kept.path } : undefined;
    }
    /** Removes what has lapsed. */
    async sweep() {
        const now = this.now();
        for (const kept of [...this.#kept.values()]) {
            if (kept.expiresAtMs <= now) {
                await this.#drop(kept);
            }
        }
    }
    async #make(kept) {
        const making = `${RESERVED_FOLDER}/making.${nameOf(kept.key)}`;
        const file = await this.disk.open(making, 'make');
        try {
            await file.truncate(kept.bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await this.disk.rename(making, kept.path);
        kept.isMade = true;
    }
    async #drop(kept) {
        this.#kept.delete(nameOf(kept.key));
        await this.#change(kept, async () => { await this.disk.remove(kept.path); });
        this.room.release(kept);
    }
    /** @throws {StorageError} */
    async #change(kept, call) {
        const change = kept.changing.then(call);
        kept.changing = change.catch(() => {
            // who asked for it is told, below
        });
        try {
            await change;
        }
        catch (err) {
            throw refusal(kept.path, err);
        }
    }
}
function nameOf({ stream, number, nonce }) {
    return `${stream}.${number}.${nonce}`;
}
//# sourceMappingURL=reservations.js.map