import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
/** SHA-256 of each of a stream's data files on a node with a number below `before`, by name. */
export async function dataFiles(data, stream, before) {
    const folder = join(data, 'streams', stream);
    const hashes = new Map();
    for (const name of (await readdir(folder)).sort()) {
        if (name.endsWith('.data') && Number(name.split('-')[0]) < before) {
            const hash = createHash('sha256');
            await pipeline(createReadStream(join(folder, name)), hash);
            hashes.set(name, hash.digest('hex'));
        }
    }
    return hashes;
}
//# sourceMappingURL=data-files.js.map