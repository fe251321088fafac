/** Real libp2p nodes on loopback with a gate and a network each, closed with the test that made them. */
import '../../src/polyfill.js';
import { identify } from '@libp2p/identify';
import { noise } from '@libp2p/noise';
import { tcp } from '@libp2p/tcp';
import { yamux } from '@libp2p/yamux';
import { streamPair } from '@libp2p/utils';
import { createLibp2p } from 'libp2p';
import { base58btc } from 'multiformats/bases/base58';
import { hashToId } from '../../src/chain/index.js';
import { Channel } from '../../src/protocols/channel.js';
import { Gate } from '../../src/protocols/gate.js';
import { Libp2pNetwork } from '../../src/protocols/network.js';
export const KiB = 1024;
export const MiB = 1024 * KiB;
/** What is to be closed when the test is over. */
export class World {
    #nodes = [];
    async node(options = {}) {
        const libp2p = await startLibp2p();
        this.#nodes.push(libp2p);
        const errors = [];
        const node = {
            libp2p,
            peerId: libp2p.peerId.toString(),
            where: { peerId: libp2p.peerId.toString(), addresses: libp2p.getMultiaddrs().map(address => address.toString()) },
            gate: new Gate({
                libp2p,
                isNode: peer => node.members == null || node.members.has(peer),
                onError: err => { errors.push(err); },
                ...options
            }),
            network: new Libp2pNetwork(libp2p),
            errors,
            members: undefined
        };
        return node;
    }
    async close() {
        await Promise.all(this.#nodes.splice(0).map(async (node) => { await node.stop(); }));
    }
}
/** libp2p as anybody has it: nothing of Catenary's. */
export async function startLibp2p() {
    return await createLibp2p({
        addresses: { listen: ['/ip4/127.0.0.1/tcp/0'] },
        transports: [tcp()],
        connectionEncrypters: [noise()],
        streamMuxers: [yamux()],
        connectionManager: { inboundConnectionThreshold: 1000, maxIncomingPendingConnections: 100 },
        services: { identify: identify() }
    });
}
/** A channel and the bare stream at its other end. */
export async function channelAndStream(messageBytesMax = MiB) {
    const [here, there] = await streamPair({ protocol: '/test/1' });
    return [new Channel(here, { messageBytesMax }), there];
}
/** Two channels, connected. */
export async function channelPair(messageBytesMax = MiB) {
    const [channel, stream] = await channelAndStream(messageBytesMax);
    return [channel, new Channel(stream, { messageBytesMax })];
}
/** A message as it is on the wire. */
export function prefixed(message) {
    const length = [];
    let left = message.length;
    for (; left >= 0x80; left >>>= 7) {
        length.push((left & 0x7f) | 0x80);
    }
    return Uint8Array.from([...length, left, ...message]);
}
/** An id that stands for nothing. */
export function someId(number) {
    return hashToId(Buffer.alloc(32, number));
}
/** A peer id of nobody. */
export function somePeer(number) {
    return base58btc.baseEncode(Uint8Array.of(0, 0x24, 8, 1, 0x12, 0x20, ...Buffer.alloc(32, number)));
}
/** What `promise` is rejected with. */
export async function rejection(promise) {
    const settled = await promise.then(value => ({ value }), (err) => err);
    if (settled instanceof Error) {
        return settled;
    }
    throw new Error('it was not rejected');
}
/** Waits until `condition` holds, looking again whenever the event loop has gone round. */
export async function until(condition) {
    const deadlineMs = performance.now() + 10_000;
    while (!condition()) {
        if (performance.now() > deadlineMs) {
            throw new Error(`It never came to be: ${condition.toString()}`);
        }
        await new Promise(resolve => { setImmediate(resolve); });
    }
}
/** Lets the event loop go round as often as a message needs that was sent already. */
export async function settle(rounds = 20) {
    for (let round = 0; round < rounds; round++) {
        await new Promise(resolve => { setImmediate(resolve); });
    }
}
//# sourceMappingURL=world.js.map