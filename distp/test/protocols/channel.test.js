import { expect } from 'chai';
import { ClosedError, DeadlineError, ProtocolError } from '../../src/errors.js';
import { bytesField } from '../../src/protocols/channel.js';
import { channelAndStream, channelPair, KiB, MiB, prefixed, rejection, settle, until, World } from './world.js';
import { Channel } from '../../src/protocols/channel.js';
function message(size, seed = 1) {
    return Uint8Array.from({ length: size }, (_, at) => (at * 31 + seed) & 0xff);
}
describe('channels', () => {
    it('carries messages of any size, in order, whole', async () => {
        const [from, to] = await channelPair();
        const messages = [0, 1, 127, 128, 4095, 4096, 4097, 70_000, MiB].map(message);
        messages.forEach(bytes => { from.send(bytes); });
        for (const expected of messages) {
            const got = await to.read();
            expect(Buffer.compare(got, expected), `${expected.length} bytes`).to.equal(0);
        }
        await Promise.all([from.close(), to.close()]);
    });
    it('puts a message together however the network cut it', async () => {
        for (const size of [1, 2, 3, 7, 100, 1000]) {
            const [channel, stream] = await channelAndStream();
            const messages = [message(5), message(0), message(300), message(1)];
            const wire = Buffer.concat(messages.map(prefixed));
            for (let at = 0; at < wire.length; at += size) {
                stream.send(wire.subarray(at, at + size));
            }
            for (const expected of messages) {
                expect(Buffer.compare((await channel.read()), expected)).to.equal(0);
            }
            channel.abort(new ClosedError('done'));
        }
    });
    it('sends pieces as one message', async () => {
        const [from, to] = await channelPair();
        const frame = message(100_000);
        from.send(Uint8Array.of(1), bytesField(14, frame.length), frame);
        const got = (await to.read());
        expect(got.length).to.equal(1 + 4 + frame.length);
        expect([...got.subarray(0, 2)]).to.deep.equal([1, 0x72]);
        expect(Buffer.compare(got.subarray(5), frame)).to.equal(0);
        await Promise.all([from.close(), to.close()]);
    });
    it('what is sent in one turn leaves as one write', async () => {
        const [from, to] = await channelPair();
        let writes = 0;
        const send = from.stream.send.bind(from.stream);
        from.stream.send = data => {
            writes++;
            return send(data);
        };
        for (let index = 0; index < 100; index++) {
            from.send(message(10, index));
        }
        for (let index = 0; index < 100; index++) {
            await to.read();
        }
        expect(writes).to.equal(1);
        await Promise.all([from.close(), to.close()]);
    });
    it('a message over the limit costs the sender its stream before it has come', async () => {
        const [channel, stream] = await channelAndStream(1000);
        stream.send(Uint8Array.of(0xe9, 0x07));
        expect(await channel.closed).to.be.instanceOf(ProtocolError);
        expect(await rejection(channel.read())).to.be.instanceOf(ProtocolError);
        await until(() => stream.status === 'reset');
    });
    it('a length that never ends costs the sender its stream', async () => {
        const [channel, stream] = await channelAndStream();
        stream.send(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x01));
        expect(await channel.closed).to.be.instanceOf(ProtocolError);
    });
    it('messages that nobody reads are bounded', async () => {
        const [channel, stream] = await channelAndStream(MiB);
        const wire = prefixed(new Uint8Array(100 * KiB));
        await expectAborted(channel, stream, wire, 200);
        expect(await channel.closed).to.be.instanceOf(ProtocolError);
    });
    it('a message that dribbles in is not kept byte by byte', async function () {
        const [channel, stream] = await channelAndStream(MiB);
        const size = 200 * KiB;
        stream.send(prefixed(new Uint8Array(size)).subarray(0, 4));
        const before = process.memoryUsage();
        for (let at = 1; at < size; at++) {
            stream.dispatchEvent(Object.assign(new Event('message'), { data: new Uint8Array(1) }));
        }
        const after = process.memoryUsage();
        expect(after.arrayBuffers - before.arrayBuffers).to.be.below(16 * MiB);
        channel.abort(new ClosedError('done'));
    });
    it('the end of the other side comes after its last message', async () => {
        const [channel, stream] = await channelAndStream();
        stream.send(prefixed(message(3)));
        await stream.close();
        expect((await channel.read()).length).to.equal(3);
        expect(await channel.read()).to.equal(undefined);
        await channel.close();
        expect(await channel.closed).to.equal(undefined);
    });
    it('an end that came before the channel was made is seen', async () => {
        const { streamPair } = await import('@libp2p/utils');
        const [here, there] = await streamPair({ protocol: '/test/1' });
        there.send(prefixed(message(3)));
        await there.close();
        await until(() => here.remoteWriteStatus === 'closed');
        const channel = new Channel(here, { messageBytesMax: MiB });
        expect((await channel.read({ timeoutMs: 1000 })).length).to.equal(3);
        expect(await channel.read({ timeoutMs: 1000 })).to.equal(undefined);
        await channel.close();
    });
    it('an end within a message is a ProtocolError', async () => {
        const [channel, stream] = await channelAndStream();
        stream.send(prefixed(message(100)).subarray(0, 50));
        await stream.close();
        expect(await channel.closed).to.be.instanceOf(ProtocolError);
    });
    it('a reset ends a read with a ClosedError', async () => {
        const [channel, stream] = await channelAndStream();
        const reading = rejection(channel.read());
        stream.abort(new Error('gone'));
        expect(await reading).to.be.instanceOf(ClosedError);
        expect(channel.isClosed).to.equal(true);
        expect(() => { channel.send(message(1)); }).to.throw(ClosedError);
    });
    it('a read ends at its deadline and at its signal, and the next one goes on', async () => {
        const [channel, stream] = await channelAndStream();
        expect(await rejection(channel.read({ timeoutMs: 5 }))).to.be.instanceOf(DeadlineError);
        const controller = new AbortController();
        const reading = rejection(channel.read({ signal: controller.signal }));
        const reason = new ClosedError('enough');
        controller.abort(reason);
        expect(await reading).to.equal(reason);
        stream.send(prefixed(message(9)));
        expect((await channel.read()).length).to.equal(9);
        channel.abort(reason);
    });
    it('hands messages to a handler in order, those from before it first', async () => {
        const [channel, stream] = await channelAndStream();
        stream.send(Buffer.concat([1, 2, 3].map(size => prefixed(message(size)))));
        await settle();
        const sizes = [];
        channel.onMessage(bytes => { sizes.push(bytes.length); });
        stream.send(prefixed(message(4)));
        await until(() => sizes.length === 4);
        expect(sizes).to.deep.equal([1, 2, 3, 4]);
        channel.abort(new ClosedError('done'));
    });
    it('what a handler throws aborts the stream, and nothing more is handed to it', async () => {
        const [channel, stream] = await channelAndStream();
        let calls = 0;
        channel.onMessage(() => {
            calls++;
            throw new ProtocolError('not that');
        });
        stream.send(Buffer.concat([prefixed(message(1)), prefixed(message(1))]));
        expect(await channel.closed).to.be.instanceOf(ProtocolError);
        expect(calls).to.equal(1);
    });
    it('closing gives up on a reader that never drains it', async () => {
        const world = new World();
        try {
            const [here, there] = [await world.node(), await world.node()];
            await there.libp2p.handle('/test/1', stream => { stream.pause(); });
            const channel = await here.network.open(there.where, '/test/1', MiB, AbortSignal.timeout(5000));
            for (let index = 0; index < 16; index++) {
                channel.send(new Uint8Array(MiB));
            }
            await settle();
            expect(channel.queuedBytes).to.be.above(0);
            await rejection(channel.close({ signal: AbortSignal.timeout(50) }));
            expect(channel.isClosed).to.equal(true);
        }
        finally {
            await world.close();
        }
    });
    it('does not hand the stream more than it takes', async () => {
        const world = new World();
        try {
            const [here, there] = [await world.node(), await world.node()];
            await there.libp2p.handle('/test/1', stream => { stream.pause(); });
            const channel = await here.network.open(there.where, '/test/1', MiB, AbortSignal.timeout(5000));
            for (let index = 0; index < 32; index++) {
                channel.send(new Uint8Array(MiB));
            }
            await settle(200);
            expect(channel.stream.writeBufferLength).to.be.below(2 * MiB);
            expect(channel.queuedBytes).to.be.above(20 * MiB);
            channel.abort(new ClosedError('done'));
        }
        finally {
            await world.close();
        }
    });
});
async function expectAborted(channel, stream, wire, times) {
    for (let index = 0; index < times && !channel.isClosed && stream.status === 'open'; index++) {
        stream.send(wire);
        await settle(2);
    }
}
//# sourceMappingURL=channel.test.js.map