/** Files that are made once: whole or not there, on disk when the call resolves, never written over. */
import { randomBytes } from 'node:crypto';
import { link, mkdir, open, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
/**
 * Writes a new file, and its folder if there is none.
 *
 * @throws the file system's errors: `EEXIST` if there is such a file already
 */
export async function writeFresh(file, content, mode) {
    const folder = dirname(file);
    const temporary = `${file}.${randomBytes(6).toString('hex')}`;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const handle = await open(temporary, 'wx', mode);
    try {
        await handle.writeFile(content);
        await handle.sync();
        // unlike a rename, a link never replaces what another process wrote meanwhile
        await link(temporary, file);
    }
    finally {
        await handle.close();
        await unlink(temporary);
    }
    const directory = await open(folder, 'r');
    try {
        await directory.sync();
    }
    finally {
        await directory.close();
    }
}
export async function exists(path) {
    try {
        await stat(path);
        return true;
    }
    catch (err) {
        if (err.code === 'ENOENT') {
            return false;
        }
        throw err;
    }
}
//# sourceMappingURL=fresh-file.js.map