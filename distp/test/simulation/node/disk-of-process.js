/** The disk and the database as one process has them: what it asks for takes time, and isn't answered once it is dead. */
import { dirname } from 'node:path/posix';
import { random } from '../../../src/replication/random.js';
import { Content } from './disk-content.js';
function refusal(code) {
    return Object.assign(new Error(`simulated ${code}`), { code });
}
export class DiskOfProcess {
    #disk;
    #process;
    /** what was asked for and isn't done: how to do a part of it */
    #pending = new Set();
    /** changes of the database take effect in their order */
    #lastChange = Promise.resolve();
    constructor(disk, process) {
        this.#disk = disk;
        this.#process = process;
    }
    /** The process died: what it had asked for is done, or not, or in part. */
    died() {
        for (const act of this.#pending) {
            this.#doPart(act, random(this.#disk.random) < 0.5 ? Math.floor(random(this.#disk.random) * 3) / 2 : random(this.#disk.random));
        }
        this.#pending.clear();
    }
    /** Nobody hears of what goes wrong with it. */
    #doPart(act, part) {
        try {
            act(part);
        }
        catch (err) {
            if (err.code !== 'EIO') {
                throw err;
            }
        }
    }
    /** Does it after a while; `act` is given how much of it is to be done. */
    async take(share, act) {
        const { trouble, latencyMs, random: generator } = this.#disk;
        return await new Promise((resolve, reject) => {
            this.#pending.add(act);
            this.#process.plan(latencyMs * trouble.slowness * share * (0.5 + random(generator)), () => {
                this.#pending.delete(act);
                try {
                    resolve(act(1));
                }
                catch (err) {
                    reject(err instanceof Error ? err : new Error(String(err)));
                }
            });
        });
    }
    refuseWrites() {
        const { trouble, random: generator, coverage } = this.#disk;
        if (trouble.full) {
            coverage.count('disk full refusals');
            throw refusal('ENOSPC');
        }
        if (trouble.writeErrors > 0 && random(generator) < trouble.writeErrors) {
            coverage.count('write errors');
            throw refusal('EIO');
        }
    }
    /** True if a sync that ends now fails. */
    failsSync() {
        const { trouble, random: generator, coverage } = this.#disk;
        const fails = trouble.syncErrors > 0 && random(generator) < trouble.syncErrors;
        if (fails) {
            coverage.count('sync errors');
        }
        return fails;
    }
    /** True if it says that it has synced, and hasn't. */
    get lies() {
        return this.#disk.lies;
    }
    /** The moment at which a power cut tears most. */
    syncBegins() {
        const { onSync } = this.#disk;
        this.#disk.onSync = undefined;
        onSync?.();
    }
    get random() {
        return this.#disk.random;
    }
    content(path) {
        const content = this.#disk.files.get(path);
        if (content == null) {
            throw refusal('ENOENT');
        }
        return content;
    }
    async open(path, mode) {
        if (mode !== 'make') {
            return new FileOfProcess(path, this.content(path), this);
        }
        this.refuseWrites();
        return await this.take(0.2, part => {
            const content = new Content();
            if (part > 0) {
                this.#disk.files.set(path, content);
            }
            return new FileOfProcess(path, content, this);
        });
    }
    map(path, bytes) {
        return this.content(path).memory.subarray(0, bytes);
    }
    sizeOf(path) {
        return this.#disk.files.get(path)?.size ?? -1;
    }
    async rename(from, to) {
        this.content(from);
        await this.take(1, part => {
            const content = this.#disk.files.get(from);
            if (part > 0.5 && content != null) {
                this.#disk.files.delete(from);
                this.#disk.files.set(to, content);
            }
        });
    }
    async remove(path) {
        await this.take(1, part => part > 0.5 && this.#disk.files.delete(path));
    }
    async list(folder) {
        const entries = new Map();
        for (const [path, { size }] of this.#disk.files) {
            if (dirname(path) === folder) {
                const name = path.slice(folder.length + 1);
                entries.set(name, { name, folder: false, bytes: size, writtenBytes: size });
            }
            else if (dirname(dirname(path)) === folder) {
                const name = dirname(path).slice(folder.length + 1);
                entries.set(name, { name, folder: true, bytes: 0, writtenBytes: 0 });
            }
        }
        return [...entries.values()].sort((a, b) => a.name < b.name ? -1 : 1);
    }
    async makeFolder() { }
    room() {
        return { freeBytes: this.#disk.trouble.full ? 0 : 2 ** 32, totalBytes: 2 ** 33 };
    }
    async get(key) {
        return this.#disk.values.get(key);
    }
    async write(changes, durable) {
        this.refuseWrites();
        const copies = changes.map(([key, value]) => [key, value == null ? undefined : Uint8Array.from(value)]);
        const before = this.#lastChange;
        const change = before.then(async () => {
            await this.take(durable ? 1 : 0.1, part => {
                if (part === 1 && durable && this.failsSync()) {
                    throw refusal('EIO');
                }
                if (part > 0.5) {
                    this.#disk.change(copies, durable);
                }
            });
        });
        this.#lastChange = change.catch(() => { });
        await change;
    }
    async values(prefix, from, limit) {
        return this.#disk.list(prefix, from, limit);
    }
    async close() { }
}
class FileOfProcess {
    path;
    content;
    disk;
    constructor(path, content, disk) {
        this.path = path;
        this.content = content;
        this.disk = disk;
    }
    async write(pieces, at) {
        this.disk.refuseWrites();
        const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0);
        await this.disk.take(0.1, part => { this.content.write(pieces, at, Math.floor(bytes * part)); });
    }
    async read(target, at) {
        const { memory, size } = this.content;
        return memory.copy(target, 0, at, Math.max(at, Math.min(size, at + target.length)));
    }
    async truncate(bytes) {
        this.disk.refuseWrites();
        await this.disk.take(0.1, part => {
            if (part > 0.5) {
                this.content.truncate(bytes);
            }
        });
    }
    async size() {
        return this.content.size;
    }
    async writeDurably(pieces, at) {
        await this.write(pieces, at);
        const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0);
        await this.#sync(() => this.content.beginSyncOf(at, bytes));
    }
    async datasync() {
        await this.#sync(() => this.content.beginSync());
    }
    async sync() {
        await this.datasync();
    }
    async close() { }
    async #sync(begin) {
        this.disk.syncBegins();
        const { pages, size } = begin();
        await this.disk.take(1, part => {
            // nobody knows of a sync that its process didn't live to see
            const failed = part < 1 ? random(this.disk.random) < 0.5 : this.disk.failsSync();
            this.content.endSync(pages, size, failed || this.disk.lies);
            if (failed && part === 1) {
                throw refusal('EIO');
            }
        });
    }
}
/** The database of one process: the disk's own `list` is of files. */
export function valuesOf(disk) {
    return {
        get: async (key) => await disk.get(key),
        write: async (changes, durable) => { await disk.write(changes, durable); },
        list: async (prefix, from = '', limit = Infinity) => await disk.values(prefix, from, limit),
        close: async () => { }
    };
}
//# sourceMappingURL=disk-of-process.js.map