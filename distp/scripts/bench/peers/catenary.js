import { readFile } from 'node:fs/promises';
import { startTestnet } from '../../../src/cli/testnet.js';
/** this package's, from the compiled file */
const PACKAGE = new URL('../../../../package.json', import.meta.url);
export const catenary = {
    name: 'Catenary',
    copies: [1, 3],
    client: new URL('catenary-client.js', import.meta.url).href,
    modes: [
        { suffix: '', options: { wholeFrames: false } },
        { suffix: ', whole frames', options: { wholeFrames: true }, loads: ['read'] }
    ],
    guarantees: {
        disk: '`sync`: fsync before every acknowledgement, shared by the writes of that moment; `interval`: within 50 ms after it',
        copies: 'its own: `master` waits for one, `quorum` for a majority',
        encrypted: 'TLS 1.3, between client and nodes and among nodes',
        verified: 'the client checks every hash of what it wrote and of what it reads',
        client: 'its own `writer()` and `frames()`'
    },
    async missing() {
        return undefined;
    },
    async version() {
        return JSON.parse(await readFile(PACKAGE, 'utf8')).version;
    },
    async start(copies, folder) {
        const testnet = await startTestnet({ nodes: copies, data: folder });
        const target = { cluster: testnet.cluster, peers: testnet.peers };
        return {
            get processes() {
                return testnet.nodes.flatMap(({ pid }, index) => pid == null ? [] : [{ name: `node ${index + 1}`, pid }]);
            },
            target,
            // maps keep what they have read in memory
            letGo: async () => { await Promise.all(testnet.nodes.map(async (node) => node.restart())); },
            stop: async () => { await testnet.stop(); }
        };
    }
};
//# sourceMappingURL=catenary.js.map