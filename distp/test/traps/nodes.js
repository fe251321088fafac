/** Real libp2p nodes on loopback, and what the tests of its traps need around them. */
import '../../src/polyfill.js';
import { identify } from '@libp2p/identify';
import { noise } from '@libp2p/noise';
import { ping } from '@libp2p/ping';
import { tcp } from '@libp2p/tcp';
import { yamux } from '@libp2p/yamux';
import { createLibp2p } from 'libp2p';
export const PROTOCOL = '/catenary-traps/1';
export async function startNode(more) {
    const basic = {
        identify: identify(),
        ping: ping(),
        registrar: (components) => components.registrar
    };
    return createLibp2p({
        addresses: { listen: ['/ip4/127.0.0.1/tcp/0'] },
        transports: [tcp()],
        connectionEncrypters: [noise()],
        streamMuxers: [yamux()],
        connectionManager: { inboundConnectionThreshold: 1000 },
        services: { ...basic, ...more }
    });
}
/** Opens a stream of `connection` and gives both of its ends. `prepare` runs at the inbound end before anything else. */
export async function openPair(connection, remote, prepare = () => undefined) {
    const { promise, resolve } = Promise.withResolvers();
    await remote.handle(PROTOCOL, stream => {
        prepare(stream);
        resolve(stream);
    }, { force: true });
    const outbound = await connection.newStream(PROTOCOL);
    // protocols are negotiated when the first data is sent
    outbound.send(Uint8Array.of(0));
    return [outbound, await promise];
}
/** What `promise` is rejected with. */
export async function rejection(promise) {
    const settled = await promise.then(value => ({ value }), (err) => err);
    if (settled instanceof Error) {
        return settled;
    }
    throw new Error('it was not rejected');
}
/** True if `promise` is neither resolved nor rejected when all that is queued has run. */
export async function isPending(promise) {
    const pending = Symbol('pending');
    const later = new Promise(resolve => { setImmediate(() => { resolve(pending); }); });
    return await Promise.race([promise.catch(() => undefined), later]) === pending;
}
/** The next event of this name. */
export async function nextEvent(target, name) {
    return new Promise(resolve => { target.addEventListener(name, resolve, { once: true }); });
}
/** Waits until `condition` holds, looking again whenever the event loop has gone round. */
export async function until(condition) {
    while (!condition()) {
        await new Promise(resolve => { setImmediate(resolve); });
    }
}
//# sourceMappingURL=nodes.js.map