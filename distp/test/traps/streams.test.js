/**
 * How streams of the locked libp2p behave where one might expect something else. If one of these fails after an update, what works
 * around it can go.
 */
import { nextEvent, isPending, openPair, rejection, startNode, until } from './nodes.js';
import { byteStream, lpStream, streamPair } from '@libp2p/utils';
import { expect } from 'chai';
const KiB = 1024;
const MiB = 1024 * KiB;
describe('traps: length-prefixed streams', () => {
    it('a clean end is the same UnexpectedEOFError as a message that was cut off', async () => {
        const [ended, cleanly] = await streamPair();
        await ended.close();
        const clean = await rejection(lpStream(cleanly).read());
        const [cutter, cut] = await streamPair();
        cutter.send(Uint8Array.of(10, 1, 2, 3));
        await cutter.close();
        const truncated = await rejection(lpStream(cut).read());
        expect(clean.name).to.equal('UnexpectedEOFError');
        expect(truncated.name).to.equal('UnexpectedEOFError');
        for (const stream of [cleanly, cut]) {
            await stream.close();
        }
    });
    it('the stream says that it has ended while messages of it are still unread', async () => {
        const [from, to] = await streamPair();
        const reader = lpStream(to);
        const writer = lpStream(from);
        await writer.write(Uint8Array.of(1));
        await writer.write(Uint8Array.of(2));
        await from.close();
        await reader.read();
        await until(() => to.readableEnded);
        expect((await reader.read()).subarray()).to.deep.equal(Uint8Array.of(2));
        await to.close();
    });
    it('a message may have any length unless a limit is given', async () => {
        const [from, to] = await streamPair();
        const [read] = await Promise.all([
            lpStream(to, { maxBufferSize: 16 * MiB }).read(),
            lpStream(from).write(new Uint8Array(3 * MiB))
        ]);
        expect(read.byteLength).to.equal(3 * MiB);
        await Promise.all([from.close(), to.close()]);
    });
    it('options are written to, so they can be neither frozen nor shared', async () => {
        const [from, to] = await streamPair();
        const options = { maxDataLength: 1000 };
        lpStream(to, options);
        expect(options).to.deep.equal({ maxDataLength: 1000, maxLengthLength: 2 });
        expect(() => lpStream(from, Object.freeze({ maxDataLength: 1000 }))).to.throw(TypeError);
        await Promise.all([from.close(), to.close()]);
    });
});
describe('traps: readers', () => {
    it('of two reads at a time the first is forgotten', async () => {
        const [from, to] = await streamPair();
        const reader = byteStream(to);
        const first = reader.read();
        const second = reader.read();
        from.send(Uint8Array.of(1));
        expect((await second)?.subarray()).to.deep.equal(Uint8Array.of(1));
        const arrived = nextEvent(to, 'message');
        from.send(Uint8Array.of(2));
        await arrived;
        expect(await isPending(first)).to.equal(true);
        expect((await reader.read())?.subarray()).to.deep.equal(Uint8Array.of(2));
        await Promise.all([from.close(), to.close()]);
        expect(await isPending(first)).to.equal(true);
    });
    it('a reader that is slower than the network loses its stream', async () => {
        const [from, to] = await streamPair();
        const reader = byteStream(to, { maxBufferSize: KiB });
        const closed = nextEvent(to, 'close');
        from.send(new Uint8Array(2 * KiB));
        expect((await closed).error?.name).to.equal('StreamBufferError');
        expect(to.status).to.equal('aborted');
        expect((await rejection(reader.read())).name).to.equal('StreamBufferError');
    });
});
describe('traps: streams over yamux', () => {
    let local;
    let remote;
    let connection;
    before(async () => {
        local = await startNode();
        remote = await startNode();
        connection = await local.dial(remote.getMultiaddrs());
    });
    after(async () => {
        await Promise.all([local.stop(), remote.stop()]);
    });
    /** Sends `bytes` in pieces, each once the one before has left. Fails if the receiver holds it back for 5 seconds. */
    async function sendAll(stream, bytes) {
        const writer = byteStream(stream);
        const signal = AbortSignal.timeout(5000);
        for (let sent = 0; sent < bytes; sent += 64 * KiB) {
            await writer.write(new Uint8Array(64 * KiB), { signal });
        }
    }
    it('iterating over a stream takes in everything, however slowly it is read', async () => {
        const [outbound, inbound] = await openPair(connection, remote);
        const iterator = inbound[Symbol.asyncIterator]();
        await iterator.next();
        // nothing is pulled while this goes on, and it is more than any buffer or window of the stream
        await sendAll(outbound, 16 * MiB);
        expect(inbound.status).to.equal('open');
        outbound.abort(new Error('done'));
        await until(() => inbound.status === 'reset');
    });
    it('data that nobody listens for is kept up to a limit, then the stream is reset', async () => {
        const [outbound, inbound] = await openPair(connection, remote, stream => { stream.maxReadBufferLength = 4 * KiB; });
        const closed = nextEvent(inbound, 'close');
        const reset = nextEvent(outbound, 'close');
        outbound.send(new Uint8Array(64 * KiB));
        expect((await closed).error?.name).to.equal('StreamBufferError');
        expect((await reset).error?.name).to.equal('StreamResetError');
    });
    it('nothing bounds what waits to be written', async () => {
        const [outbound, inbound] = await openPair(connection, remote);
        expect(outbound.maxWriteBufferLength).to.equal(undefined);
        inbound.pause();
        for (let sent = 0; sent < 32; sent++) {
            outbound.send(new Uint8Array(MiB));
        }
        expect(outbound.writeBufferLength).to.be.above(16 * MiB);
        outbound.abort(new Error('done'));
        await until(() => inbound.status === 'reset');
    });
    it('onDrain waits the first time only', async () => {
        const [outbound, inbound] = await openPair(connection, remote);
        const fill = () => {
            while (outbound.send(new Uint8Array(64 * KiB))) {
                continue;
            }
        };
        inbound.addEventListener('message', () => undefined);
        fill();
        await outbound.onDrain();
        fill();
        await outbound.onDrain();
        expect(outbound.writableNeedsDrain).to.equal(true);
        // the event tells the truth each time
        await nextEvent(outbound, 'drain');
        outbound.abort(new Error('done'));
        await until(() => inbound.status === 'reset');
    });
    it('closing a stream closes half of it: it counts until the other side closes too', async () => {
        const [outbound, inbound] = await openPair(connection, remote);
        inbound.addEventListener('message', () => undefined);
        await outbound.close();
        await until(() => inbound.remoteWriteStatus === 'closed');
        expect(outbound.status).to.not.equal('closed');
        expect(connection.streams).to.include(outbound);
        const closed = nextEvent(outbound, 'close');
        await inbound.close();
        await closed;
        expect(connection.streams).to.not.include(outbound);
    });
    it('nothing ends a stream that is inactive', async () => {
        const [outbound, inbound] = await openPair(connection, remote, stream => { stream.inactivityTimeout = 1; });
        outbound.inactivityTimeout = 1;
        const enough = performance.now() + 100;
        while (performance.now() < enough) {
            await local.services.ping.ping(remote.getMultiaddrs());
        }
        expect([outbound.status, inbound.status]).to.deep.equal(['open', 'open']);
        outbound.abort(new Error('done'));
        await nextEvent(inbound, 'close');
    });
});
//# sourceMappingURL=streams.test.js.map