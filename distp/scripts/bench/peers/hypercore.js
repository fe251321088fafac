import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
/** the package of its own that it is installed by, from the compiled file */
const PACKAGE = new URL('../../../../scripts/bench/peers/hypercore/package.json', import.meta.url);
/** Resolves packages that are installed there. */
export const requireHypercore = createRequire(PACKAGE);
export const hypercore = {
    name: 'hypercore',
    copies: [1],
    client: new URL('hypercore-client.js', import.meta.url).href,
    modes: [{ suffix: '', options: {}, loads: ['append', 'read'] }],
    guarantees: {
        disk: 'no fsync before an acknowledgement: its store writes without it',
        copies: 'one, in the process that writes it: there is no server and no network in these figures',
        encrypted: 'no',
        verified: 'a signed Merkle tree, made when appending; what comes from one\'s own disk is not checked again',
        client: 'the library itself: batches of 1,000 appended, batches of 1,000 got'
    },
    async missing() {
        return resolveMain() == null ? 'npm ci --prefix scripts/bench/peers/hypercore' : undefined;
    },
    async version() {
        const { dependencies } = JSON.parse(await readFile(PACKAGE, 'utf8'));
        return dependencies.hypercore;
    },
    async start(_copies, folder) {
        const target = { folder };
        return { processes: [], target, stop: async () => { } };
    }
};
function resolveMain() {
    try {
        return requireHypercore.resolve('hypercore');
    }
    catch (err) {
        if (err.code !== 'MODULE_NOT_FOUND') {
            throw err;
        }
        return undefined;
    }
}
//# sourceMappingURL=hypercore.js.map