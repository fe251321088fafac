/** What befalls a node's data folder. */
import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
const KEY_FILE = 'key';
const FLIPS_MAX = 3;
/** Deletes all that is in a data folder but the node's key. The node must not run. */
export async function wipe(folder) {
    for (const name of await readdir(folder)) {
        if (name !== KEY_FILE) {
            await rm(join(folder, name), { recursive: true });
        }
    }
}
/** Flips some bits of the data file of a sealed segment, whether the node runs or not. Resolves with the file's name, or undefined if there is none. */
export async function flipBits(folder, dice) {
    const files = await sealedFiles(join(folder, 'streams'));
    if (files.length === 0) {
        return undefined;
    }
    const path = dice.pick(files);
    const { size } = await stat(path);
    const file = await open(path, 'r+');
    try {
        for (let flips = 1 + dice.below(FLIPS_MAX); flips > 0; flips--) {
            const at = dice.below(size);
            const byte = Buffer.alloc(1);
            await file.read(byte, 0, 1, at);
            byte[0] ^= 1 << dice.below(8);
            await file.write(byte, 0, 1, at);
        }
        await file.sync();
    }
    finally {
        await file.close();
    }
    return path;
}
/** Those with an index: it is made when a segment is sealed. */
async function sealedFiles(folder) {
    const names = (await readdir(folder, { recursive: true })).sort();
    const all = new Set(names);
    return names.filter(name => name.endsWith('.data') && all.has(name.replace(/data$/, 'index'))).map(name => join(folder, name));
}
//# sourceMappingURL=damage.js.map