import { cp, readFile, rename, rm, statfs } from 'node:fs/promises';
import { run } from './command.js';
/** far more than a run writes: it is full only when it is made so */
const BYTES = 4 * 1024 ** 3;
/** left when it is full, so that some writes go through before one doesn't */
const LEFT_BYTES = 64 * 1024;
/** One node's folder on a disk of its own, in memory, that can be made full and roomy again. */
export class SmallDisk {
    victim;
    constructor(victim) {
        this.victim = victim;
    }
    /** Puts a node's folder on such a disk, before the node is started. */
    static async mount(folder) {
        const aside = `${folder}.before`;
        await rename(folder, aside);
        await run('mkdir', [folder]);
        await run('mount', ['-t', 'tmpfs', '-o', `size=${BYTES},mode=0700`, 'tmpfs', folder]);
        await cp(aside, folder, { recursive: true, preserveTimestamps: true });
        await rm(aside, { recursive: true });
    }
    /** Idempotent. What was on it is gone. */
    static async unmount(folder) {
        if ((await readFile('/proc/mounts', 'utf8')).split('\n').some(line => line.split(' ')[1] === folder)) {
            await run('umount', ['--lazy', folder]);
        }
    }
    async fill() {
        const { blocks, bfree, bsize } = await statfs(this.victim.data);
        await this.#resize((blocks - bfree) * bsize + LEFT_BYTES);
    }
    async free() {
        await this.#resize(BYTES);
    }
    async #resize(bytes) {
        await run('mount', ['-o', `remount,size=${bytes}`, this.victim.data]);
    }
}
//# sourceMappingURL=small-disk.js.map