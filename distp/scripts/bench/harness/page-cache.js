import { execFile } from 'node:child_process';
import { access, constants, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
const execute = promisify(execFile);
const DROP_CACHES = '/proc/sys/vm/drop_caches';
/** Whether this user may have the kernel forget what it holds of files. */
export async function canDropPageCache() {
    try {
        await access(DROP_CACHES, constants.W_OK);
        return true;
    }
    catch {
        // no: not root, or a container
        return false;
    }
}
/** Has the kernel write what is to be written, and forget all it holds of files; but for what a process has mapped and used. */
export async function dropPageCache() {
    await execute('sync');
    await writeFile(DROP_CACHES, '3');
}
//# sourceMappingURL=page-cache.js.map