/** Real libp2p nodes on loopback, for the adapters' tests. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../../src/polyfill.js';
import { generateKeyPair } from '@libp2p/crypto/keys';
import { createHost } from '../../src/node/libp2p-host.js';
import { signerOf } from '../../src/node/keys.js';
import { randomId } from './world.js';
/** `count` nodes, started, each connected to every other. */
export async function startCluster(count, options = {}) {
    const cluster = randomId();
    const root = await mkdtemp(join(tmpdir(), 'catenary-directory-'));
    const nodes = [];
    for (let index = 0; index < count; index++) {
        const privateKey = await generateKeyPair('Ed25519');
        const host = await createHost({
            privateKey, cluster, listen: ['/ip4/127.0.0.1/tcp/0'], folder: join(root, String(index)), ...options
        });
        await host.start();
        nodes.push({ host, node: testNode(signerOf(privateKey), host) });
    }
    for (const [index, { host }] of nodes.entries()) {
        for (const other of nodes.slice(index + 1)) {
            await host.libp2p.dial(other.host.libp2p.getMultiaddrs());
        }
    }
    return {
        cluster,
        nodes,
        async stop() {
            await Promise.all(nodes.map(async ({ host }) => { await host.stop(); }));
            await rm(root, { recursive: true, force: true });
        }
    };
}
/** Waits for a condition that events elsewhere bring about. Fails by the test's own timeout. */
export async function until(condition, what, timeoutMs = 10_000) {
    const deadline = Date.now() + timeoutMs;
    while (!await condition()) {
        if (Date.now() > deadline) {
            throw new Error(`Waited ${timeoutMs} ms in vain for ${what}`);
        }
        await new Promise(resolve => { setTimeout(resolve, 20); });
    }
}
function testNode(signer, host) {
    const incarnation = signer.peerId.length.toString(16).padStart(32, '0');
    return { ...signer, incarnation, shard: { peerId: signer.peerId, incarnation, zone: '', addresses: host.addresses() } };
}
//# sourceMappingURL=hosts.js.map