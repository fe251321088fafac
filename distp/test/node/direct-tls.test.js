import { generateKeyPair } from '@libp2p/crypto/keys';
import { defaultLogger } from '@libp2p/logger';
import { peerIdFromPrivateKey } from '@libp2p/peer-id';
import { tcp } from '@libp2p/tcp';
import { tls } from '@libp2p/tls';
import { multiaddrConnectionPair } from '@libp2p/utils';
import { yamux } from '@libp2p/yamux';
import { multiaddr } from '@multiformats/multiaddr';
import { expect } from 'chai';
import { createLibp2p } from 'libp2p';
import { createHook } from 'node:async_hooks';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { directTls } from '../../src/node/direct-tls.js';
const ECHO = '/catenary-test/echo/1';
const BYTES = Buffer.from(Array.from({ length: 3_000_000 }, (_, at) => at * at >> 7));
describe('TLS on the socket', () => {
    const started = [];
    afterEach(async () => {
        await Promise.all(started.splice(0).map(async (libp2p) => { await libp2p.stop(); }));
    });
    async function start(encrypter, listen = []) {
        const libp2p = await createLibp2p({ addresses: { listen }, transports: [tcp()], connectionEncrypters: [encrypter()], streamMuxers: [yamux()] });
        started.push(libp2p);
        await libp2p.handle(ECHO, stream => { echo(stream); });
        return libp2p;
    }
    async function pair(dialling, listening) {
        return [await start(dialling), await start(listening, ['/ip4/127.0.0.1/tcp/0'])];
    }
    for (const [name, dialling, listening] of [
        ['itself', directTls, directTls],
        ['the package that it stands in for, as dialler', directTls, tls],
        ['the package that it stands in for, as listener', tls, directTls]
    ]) {
        it(`carries bytes both ways with ${name}`, async () => {
            const [from, to] = await pair(dialling, listening);
            const stream = await from.dialProtocol(to.getMultiaddrs(), ECHO);
            const [connection] = from.getConnections();
            expect(connection?.encryption).to.equal('/tls/1.0.0');
            expect(connection?.multiplexer).to.equal('/yamux/1.0.0');
            expect(Buffer.compare(await echoed(stream, BYTES), BYTES)).to.equal(0);
        });
    }
    it('leaves no stream of JavaScript between the socket and the encryption', async () => {
        const made = [];
        const hook = createHook({ init: (_, type) => { made.push(type); } }).enable();
        try {
            const [from, to] = await pair(directTls, directTls);
            await from.dial(to.getMultiaddrs());
        }
        finally {
            hook.disable();
        }
        expect(made).to.include('TLSWRAP');
        expect(made).not.to.include('JSSTREAM');
    });
    it('refuses a peer that is not the one dialled, and goes on', async () => {
        const [from, to] = await pair(directTls, directTls);
        const address = to.getMultiaddrs()[0]?.toString().split('/p2p/')[0];
        const other = peerIdFromPrivateKey(await generateKeyPair('Ed25519'));
        let refused;
        await from.dial(multiaddr(`${address}/p2p/${other.toString()}`)).catch((err) => { refused = err; });
        expect(refused).to.be.instanceOf(Error).with.property('message', 'Unexpected Peer');
        expect((await echoed(await from.dialProtocol(to.getMultiaddrs(), ECHO), BYTES)).length).to.equal(BYTES.length);
    });
    it('ends with the connection, on both sides, whichever side ends it', async () => {
        for (const isDialler of [true, false]) {
            const [from, to] = await pair(directTls, directTls);
            await from.dialProtocol(to.getMultiaddrs(), ECHO);
            const here = from.getConnections()[0];
            const there = to.getConnections()[0];
            const closed = Promise.all([once(here, 'close'), once(there, 'close')]);
            if (isDialler) {
                await here.close();
            }
            else {
                there.abort(new Error('enough'));
            }
            await closed;
        }
    });
    it('gives up a handshake that takes too long', async () => {
        const libp2p = await start(directTls);
        // agrees to speak TLS, and then says nothing more
        const server = createServer(socket => { socket.resume().on('error', () => undefined).write('\x13/multistream/1.0.0\n\x0b/tls/1.0.0\n'); }).listen(0, '127.0.0.1');
        await once(server, 'listening');
        const { port } = server.address();
        let failed;
        await libp2p.dial(multiaddr(`/ip4/127.0.0.1/tcp/${port}`), { signal: AbortSignal.timeout(300) }).catch((err) => { failed = err; });
        expect(failed).to.be.instanceOf(Error);
        server.close();
        await once(server, 'close');
    });
    it('leaves what is not on a TCP socket to the package', async () => {
        const [outbound, inbound] = multiaddrConnectionPair();
        const components = async () => ({
            privateKey: await generateKeyPair('Ed25519'),
            logger: defaultLogger(),
            upgrader: { getStreamMuxers: () => new Map() }
        });
        const [client, server] = [await components(), await components()];
        const [there, here] = await Promise.all([directTls()(client).secureOutbound(outbound), directTls()(server).secureInbound(inbound)]);
        expect(there.remotePeer.toString()).to.equal(peerIdFromPrivateKey(server.privateKey).toString());
        expect(here.remotePeer.toString()).to.equal(peerIdFromPrivateKey(client.privateKey).toString());
        outbound.abort(new Error('done'));
        inbound.abort(new Error('done'));
    });
});
function echo(stream) {
    stream.addEventListener('message', ({ data }) => {
        if (!stream.send(data)) {
            stream.pause();
            stream.addEventListener('drain', () => { stream.resume(); }, { once: true });
        }
    });
}
async function echoed(stream, bytes) {
    const pieces = [];
    let length = 0;
    const { promise, resolve } = Promise.withResolvers();
    stream.addEventListener('message', ({ data }) => {
        pieces.push(data.subarray());
        length += data.byteLength;
        if (length >= bytes.length) {
            resolve();
        }
    });
    for (let at = 0; at < bytes.length;) {
        const to = Math.min(bytes.length, at + 100_000);
        if (!stream.send(bytes.subarray(at, to))) {
            await new Promise(drained => { stream.addEventListener('drain', drained, { once: true }); });
        }
        at = to;
    }
    await promise;
    return Buffer.concat(pieces);
}
//# sourceMappingURL=direct-tls.test.js.map