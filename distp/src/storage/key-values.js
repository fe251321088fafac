/** What the node's database is built on: named values in the order of their names. */
import { ClassicLevel } from 'classic-level';
import { ClosedError, FolderLockedError, StorageError, WrongFolderError } from '../errors.js';
/** LevelDB in a folder, which it locks. Writes that come while one is on its way go together, with one fsync. */
export class LevelKeyValues {
    #level;
    #next;
    #loop;
    #closed = false;
    constructor(level) {
        this.#level = level;
    }
    /**
     * @param folder where it lies
     * @param dataFolder named in errors
     * @throws {FolderLockedError} if another process has it open, or this one
     * @throws {WrongFolderError} if it isn't there and not to be made
     * @throws {StorageError}
     */
    static async open(folder, dataFolder, make) {
        const level = new ClassicLevel(folder, { keyEncoding: 'utf8', valueEncoding: 'view', createIfMissing: make });
        try {
            await level.open();
        }
        catch (err) {
            const cause = err.cause;
            if (cause?.code === 'LEVEL_LOCKED') {
                throw new FolderLockedError(dataFolder, { cause });
            }
            if (!make && /does not exist/.test(cause?.message ?? '')) {
                throw new WrongFolderError(dataFolder, 'was never initialised');
            }
            throw new StorageError(`${folder} can't be opened: ${cause?.message ?? err.message}`, { cause: err });
        }
        return new LevelKeyValues(level);
    }
    async get(key) {
        return await this.#guarded(async () => await this.#level.get(key));
    }
    async list(prefix, from = '', limit = Infinity) {
        const range = { gte: from > prefix ? from : prefix, lt: `${prefix}\uffff`, limit: limit === Infinity ? -1 : limit };
        return await this.#guarded(async () => await this.#level.iterator(range).all());
    }
    async write(changes, durable) {
        if (this.#closed) {
            throw new ClosedError(`${this.#level.location} is closed`);
        }
        await new Promise((resolve, reject) => {
            const group = this.#next ??= { changes: [], durable: false, done: [] };
            group.changes.push(...changes);
            group.durable ||= durable;
            group.done.push({ resolve, reject });
            this.#loop ??= this.#run();
        });
    }
    async close() {
        this.#closed = true;
        await this.#loop;
        await this.#level.close();
    }
    async #run() {
        await Promise.resolve();
        for (let group = this.#take(); group != null; group = this.#take()) {
            const { changes, durable, done } = group;
            try {
                await this.#guarded(async () => {
                    await this.#level.batch(changes.map(([key, value]) => value == null ? { type: 'del', key } : { type: 'put', key, value }), { sync: durable });
                });
                for (const { resolve } of done) {
                    resolve();
                }
            }
            catch (err) {
                for (const { reject } of done) {
                    reject(err);
                }
            }
        }
        this.#loop = undefined;
    }
    #take() {
        const group = this.#next;
        this.#next = undefined;
        return group;
    }
    async #guarded(call) {
        try {
            return await call();
        }
        catch (err) {
            throw new StorageError(`${this.#level.location}: ${err.message}`, { cause: err });
        }
    }
}
//# sourceMappingURL=key-values.js.map