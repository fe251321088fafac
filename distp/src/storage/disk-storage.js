/**
 * What a node keeps, on any disk: `state/` is its database, `streams/` has the segments, `reserved/` what is promised to
 * segments to come (`docs/storage.md`). Knows nothing of peers, of what epochs mean, or of who may read what.
 */
import { systemClock } from '../clock.js';
import { idToHash } from '../chain/index.js';
import { ClosedError, CorruptSegmentError, UnknownSegmentError, WrongFolderError } from '../errors.js';
import { refusal } from './disk.js';
import { MapCache } from './map-cache.js';
import { NodeState } from './node-state.js';
import { RESERVED_FOLDER, Reservations } from './reservations.js';
import { Room } from './room.js';
import { SegmentFile } from './segment-file.js';
import { SetAside } from './set-aside.js';
import { wholePages } from './segment-header.js';
import { emptyContent, recoverOpen, recoverSealed, writeEmptySegment } from './segment-recovery.js';
export const STREAMS_FOLDER = 'streams';
const MARK_INTERVAL_MS = 1000;
export class DiskStorage {
    incarnation;
    bootId;
    disk;
    maps;
    #folder;
    #clock;
    #state;
    #room;
    #reservations;
    #setAside;
    #onWarning;
    #markIntervalMs;
    /** all data files, by the first half of the segment's hash that is in their names */
    #files = new Map();
    #stores = new Map();
    #opening = new Map();
    #marks = new Map();
    #stopMarkTimer;
    #marking = Promise.resolve();
    #closed = false;
    constructor(parts, state, options) {
        this.#clock = options.clock ?? systemClock;
        const now = () => Math.floor(this.#clock.nowMicros() / 1000);
        this.incarnation = state.incarnation;
        this.bootId = options.bootId ?? this.#clock.randomHex(16);
        this.disk = parts.disk;
        this.maps = new MapCache(options.mapsMax);
        this.#folder = parts.folder;
        this.#state = state;
        this.#room = new Room(options.roomBytes ?? Infinity, () => parts.disk.room(), now);
        this.#reservations = new Reservations(parts.disk, this.#room, now);
        this.#setAside = new SetAside(parts.disk, this.#room);
        this.#markIntervalMs = options.markIntervalMs ?? MARK_INTERVAL_MS;
        this.#onWarning = options.onWarning ?? (warning => { process.emitWarning(warning); });
    }
    /** A storage over any disk and database, which it closes. `openFileStorage` is for real ones. */
    static async open(parts, options = {}) {
        return await new DiskStorage(parts, await initialised(parts), options).loaded();
    }
    get roomBytes() {
        return this.#room.availableBytes;
    }
    async shards() {
        return await this.#state.shards();
    }
    async shard(segment) {
        return await this.#state.shard(segment);
    }
    async putShard(record) {
        await this.#state.putShard(record);
    }
    async putHardState(segment, hardState) {
        await this.#state.putHardState(segment, hardState);
    }
    markSynced(segment, end) {
        if (this.#closed) {
            return;
        }
        this.#marks.set(segment, end);
        this.#stopMarkTimer ??= this.#clock.after(this.#markIntervalMs, () => {
            this.#stopMarkTimer = undefined;
            this.#marking = this.#marking.then(async () => { await this.#writeMarks(); }).catch(this.#onWarning);
        });
    }
    async putSegmentEntries(entries) {
        await this.#state.putSegmentEntries(entries);
    }
    async segmentEntries(stream, number, limit) {
        return await this.#state.segmentEntries(stream, number, limit);
    }
    async streams() {
        return await this.#state.streams();
    }
    async putValue(name, value) {
        await this.#state.putValue(name, value);
    }
    async getValue(name) {
        return await this.#state.getValue(name);
    }
    async reserve(reservation) {
        this.#checkOpen();
        await this.#reservations.reserve(reservation);
    }
    async release(key) {
        this.#checkOpen();
        await this.#reservations.release(key);
    }
    async create(header) {
        return await this.#once(header.segment, async () => this.#files.has(keyOf(header.segment)) ? await this.#recover(header.segment) : await this.#make(header));
    }
    async open(segment) {
        return await this.#once(segment, async () => await this.#recover(segment));
    }
    async setAside(segment) {
        await this.#close(segment);
        const files = this.#files.get(keyOf(segment));
        if (files != null) {
            await this.#setAside.take(files);
            this.#files.delete(keyOf(segment));
        }
        await this.#state.forgetFiles(segment);
    }
    async remove(segment) {
        await this.#close(segment);
        await this.#state.beginRemoving(segment);
        await this.#removeFiles(segment);
    }
    async close() {
        if (this.#closed) {
            return;
        }
        this.#closed = true;
        this.#stopMarkTimer?.();
        await Promise.allSettled(this.#opening.values());
        await this.#marking;
        const ends = await Promise.allSettled([this.#writeMarks()]);
        ends.push(...await Promise.allSettled([...this.#stores.values()].map(async (store) => { await store.close(); })));
        ends.push(...await Promise.allSettled([this.#state.close()]));
        for (const end of ends) {
            if (end.status === 'rejected') {
                throw end.reason;
            }
        }
    }
    async lowerMark(segment, end) {
        // marks that are still waiting are lowered when they are written; one on its way must not overtake this one
        await this.#marking;
        const mark = await this.#state.mark(segment);
        if (mark != null && mark > end) {
            await this.#state.putMarks(new Map([[segment, end]]), true);
        }
    }
    async putSeal(place) {
        this.#marks.delete(place.segment);
        await this.#state.putSeal(place);
    }
    left(segment) {
        this.#stores.delete(segment);
    }
    /** Itself, once it knows what its disk holds. @throws {StorageError} */
    async loaded() {
        try {
            await this.#load();
        }
        catch (err) {
            throw refusal(this.#folder, err);
        }
        return this;
    }
    /** Finds the files there are, and finishes what an earlier process began to remove. */
    async #load() {
        await this.disk.makeFolder(STREAMS_FOLDER);
        await this.disk.makeFolder(RESERVED_FOLDER);
        for (const folder of await this.disk.list(STREAMS_FOLDER)) {
            for (const { name, bytes, writtenBytes } of folder.folder ? await this.disk.list(`${STREAMS_FOLDER}/${folder.name}`) : []) {
                const named = /^(\d{10,}-([0-9a-f]{16}))\.data$/.exec(name);
                if (named != null) {
                    this.#addFiles(named[2], { path: `${STREAMS_FOLDER}/${folder.name}/${named[1]}`, bytes, writtenBytes });
                }
            }
        }
        await this.#reservations.load();
        await this.#setAside.load();
        for (const segment of await this.#state.removing()) {
            await this.#removeFiles(segment);
        }
    }
    #addFiles(key, files) {
        this.#files.set(key, files);
        this.#room.add(files);
    }
    /** The segment's store, opened by `open` unless it is open or being opened. */
    async #once(segment, open) {
        this.#checkOpen();
        const there = this.#stores.get(segment) ?? this.#opening.get(segment);
        if (there != null) {
            return await there;
        }
        const opening = open().then(store => {
            this.#stores.set(segment, store);
            return store;
        }).finally(() => this.#opening.delete(segment));
        this.#opening.set(segment, opening);
        return await opening;
    }
    async #make(header) {
        const { stream, segment, descriptor } = header;
        await this.#reservations.sweep();
        const key = keyOf(segment);
        const folder = `${STREAMS_FOLDER}/${stream}`;
        const files = {
            path: `${folder}/${String(descriptor.number).padStart(10, '0')}-${key}`, bytes: wholePages(descriptor.capacity), writtenBytes: 0
        };
        const reserved = await this.#reservations.take(stream, descriptor.number);
        this.#room.promise(files, reserved?.held);
        const making = reserved?.path ?? `${RESERVED_FOLDER}/making.${key}`;
        try {
            const file = await this.disk.open(making, 'make');
            try {
                files.writtenBytes = await writeEmptySegment(file, header);
            }
            finally {
                await file.close();
            }
            await this.disk.makeFolder(folder);
            await this.disk.rename(making, `${files.path}.data`);
            this.#files.set(key, files);
            return new SegmentFile(this, files, emptyContent(await this.disk.open(`${files.path}.data`, 'write'), header));
        }
        catch (err) {
            await this.disk.remove(making).catch(this.#onWarning);
            this.#room.release(files);
            throw refusal(`${files.path}.data`, err);
        }
    }
    async #recover(segment) {
        const files = this.#files.get(keyOf(segment));
        if (files == null) {
            throw this.#state.knows(segment) ? new CorruptSegmentError(`segment ${segment}`, 'the file is missing', 0) : new UnknownSegmentError(segment);
        }
        const seal = await this.#state.seal(segment);
        let content;
        if (seal == null) {
            content = await recoverOpen(this.disk, files.path, segment, await this.#state.mark(segment) ?? 0);
            files.bytes = wholePages(content.header.descriptor.capacity);
            files.writtenBytes = content.log.offset;
        }
        else {
            content = await recoverSealed(this.disk, files.path, seal);
        }
        return new SegmentFile(this, files, content);
    }
    async #removeFiles(segment) {
        const files = this.#files.get(keyOf(segment));
        if (files != null) {
            try {
                await this.disk.remove(`${files.path}.data`);
                await this.disk.remove(`${files.path}.index`);
            }
            catch (err) {
                throw refusal(files.path, err);
            }
            this.#files.delete(keyOf(segment));
            this.#room.release(files);
        }
        await this.#state.remove(segment);
    }
    async #writeMarks() {
        if (this.#marks.size === 0) {
            return;
        }
        const marks = new Map();
        for (const [segment, end] of this.#marks) {
            // what has been cut since isn't there any more
            marks.set(segment, Math.min(end, this.#stores.get(segment)?.durableEnd ?? end));
        }
        this.#marks.clear();
        await this.#state.putMarks(marks, false);
    }
    async #close(segment) {
        this.#checkOpen();
        // whoever opens it is told if that fails
        await Promise.allSettled([this.#opening.get(segment)]);
        await this.#stores.get(segment)?.close();
        this.#marks.delete(segment);
    }
    #checkOpen() {
        if (this.#closed) {
            throw new ClosedError(`The storage in ${this.#folder} is closed`);
        }
    }
}
/** The part of a segment's hash that is in its files' names. */
function keyOf(segment) {
    return Buffer.from(idToHash(segment).subarray(0, 8)).toString('hex');
}
/** @throws {WrongFolderError} if nothing was ever initialised there */
export async function initialised({ folder, values }) {
    const state = await NodeState.open(values);
    if (state == null) {
        throw new WrongFolderError(folder, 'was never initialised');
    }
    return state;
}
//# sourceMappingURL=disk-storage.js.map