import { streamPair } from '@libp2p/utils';
import { expect } from 'chai';
import { FrameBuilder, parseFrame } from '../../src/chain/index.js';
import { ClosedError, InvalidFrameError, NotMasterError, ProtocolError, StreamNotFoundError, TailMismatchError } from '../../src/errors.js';
import { APPEND_PROTOCOL, decodeAppendAnswer, decodeAppendRequest, encodeAppendAnswer, encodeAppendRequest } from '../../src/protocols/append/codec.js';
import { dialAppend } from '../../src/protocols/append/dialer.js';
import { serveAppend } from '../../src/protocols/append/handler.js';
import { Gate } from '../../src/protocols/gate.js';
import { MemoryLog } from './memory-log.js';
import { KiB, MiB, prefixed, rejection, settle, someId, somePeer, until, World } from './world.js';
const { stream } = new MemoryLog();
const anotherStream = someId(8);
function frameOf(...blocks) {
    const builder = new FrameBuilder();
    for (const block of blocks) {
        builder.add(typeof block === 'string' ? Buffer.from(block) : block);
    }
    return builder.finish();
}
function request(frame, changes = {}) {
    return { stream, frame, ack: 'quorum', follows: 0, producerName: '', ackTimeoutMs: 1000, ...changes };
}
/** Appends that are settled by hand. */
class HeldAppends {
    calls = [];
    async append(request, peer) {
        return await new Promise((resolve, reject) => {
            const ack = (changes = {}) => {
                resolve({ segment: request.stream, height: 0, timestamp: 1, prevHash: Buffer.alloc(32), lastHash: Buffer.alloc(32, 1), ...changes });
            };
            this.calls.push({ request, peer, ack, refuse: reject });
        });
    }
}
describe('append/1', () => {
    const world = new World();
    afterEach(async () => { await world.close(); });
    async function serve(service) {
        const [node, client] = [await world.node(), await world.node()];
        await serveAppend(node.gate, service);
        return { node, client, session: await dialAppend(client.network, node.where, AbortSignal.timeout(5000)) };
    }
    it('a frame arrives as it was sent, with everything asked of it', async () => {
        const held = new HeldAppends();
        const { client, session } = await serve(held);
        const builder = new FrameBuilder({ producer: Buffer.alloc(16, 9), sequence: 5 });
        builder.add(Buffer.from('a'));
        builder.add(new Uint8Array(100_000));
        const sent = request(builder.finish(), { ack: 'all', follows: 4, producerName: 'p', expectTail: Buffer.alloc(32, 3), ackTimeoutMs: 77, proof: true });
        const appending = session.append(sent);
        await until(() => held.calls.length === 1);
        const call = held.calls[0];
        call.ack({ height: 12, timestamp: 34 });
        expect(call.peer).to.equal(client.peerId);
        expect(Buffer.compare(call.request.frame.bytes, sent.frame.bytes)).to.equal(0);
        expect({ ...call.request, frame: undefined, expectTail: Buffer.from(call.request.expectTail) }).to.deep.equal({ ...sent, frame: undefined });
        const ack = await appending;
        expect(ack).to.deep.include({ segment: stream, height: 12, timestamp: 34 });
        expect(ack).to.not.have.property('receipt');
        await session.close();
    });
    it('an ack brings the receipt that was asked for', async () => {
        const held = new HeldAppends();
        const { session } = await serve(held);
        const appending = session.append(request(frameOf('a'), { proof: true }));
        await until(() => held.calls.length === 1);
        const receipt = { stream, segment: stream, epoch: 3, end: 13, hash: Buffer.alloc(32, 5), signatures: [{ peerId: somePeer(1), incarnation: 'ab'.repeat(16), signature: Buffer.alloc(64, 6) }] };
        held.calls[0].ack({ height: 12, receipt });
        const { receipt: got } = await appending;
        expect(got).to.deep.include({ stream, segment: stream, epoch: 3, end: 13 });
        expect(got.signatures.map(({ peerId, incarnation, signature }) => [peerId, incarnation, Buffer.from(signature)])).to.deep.equal([[somePeer(1), 'ab'.repeat(16), Buffer.alloc(64, 6)]]);
        await session.close();
    });
    it('places frames in the order of the calls and says where', async () => {
        const log = new MemoryLog();
        const { session } = await serve(log);
        const acks = await Promise.all(Array.from({ length: 200 }, async (_, index) => await session.append(request(frameOf(`block ${index}`)))));
        expect(acks.map(ack => ack.height)).to.deep.equal(Array.from({ length: 200 }, (_, index) => index));
        expect(log.frames.map(frame => Buffer.from([...frame.data()][0]).toString())).to.deep.equal(Array.from({ length: 200 }, (_, index) => `block ${index}`));
        expect(Buffer.from(acks[199].prevHash).equals(acks[198].lastHash)).to.equal(true);
        await session.close();
    });
    it("acks of one stream come in order, and streams don't wait for one another", async () => {
        const held = new HeldAppends();
        const { session } = await serve(held);
        const settled = [];
        const append = (name, to) => {
            session.append(request(frameOf(name), { stream: to })).then(() => settled.push(name), () => settled.push(`${name} refused`));
        };
        append('a1', stream);
        append('a2', stream);
        append('b1', anotherStream);
        await until(() => held.calls.length === 3);
        held.calls[1].refuse(new StreamNotFoundError('a2'));
        held.calls[2].ack();
        await until(() => settled.length === 1);
        await settle();
        expect(settled).to.deep.equal(['b1']);
        held.calls[0].ack();
        await until(() => settled.length === 3);
        expect(settled).to.deep.equal(['b1', 'a1', 'a2 refused']);
        await session.close();
    });
    it('a refusal arrives as its class, and the session goes on', async () => {
        const log = new MemoryLog();
        const { session } = await serve(log);
        expect(await rejection(session.append(request(frameOf('x'), { stream: anotherStream })))).to.be.instanceOf(StreamNotFoundError);
        expect(await rejection(session.append(request(frameOf('x'), { expectTail: Buffer.alloc(32) })))).to.be.instanceOf(TailMismatchError);
        expect((await session.append(request(frameOf('x'), { expectTail: 'empty' }))).height).to.equal(0);
        await session.close();
    });
    it('says who is master', async () => {
        const held = new HeldAppends();
        const { session } = await serve(held);
        const appending = rejection(session.append(request(frameOf('x'))));
        await until(() => held.calls.length === 1);
        held.calls[0].refuse(new NotMasterError(stream, 'who', ['/ip4/127.0.0.1/tcp/1']));
        expect(await appending).to.be.instanceOf(NotMasterError).and.deep.include({ stream, master: 'who', addresses: ['/ip4/127.0.0.1/tcp/1'] });
        await session.close();
    });
    it('a client stops when its window is used up, and goes on as acks come', async () => {
        const held = new HeldAppends();
        const { session } = await serve(held);
        const block = new Uint8Array(500 * KiB);
        const appending = Array.from({ length: 12 }, async () => await session.append(request(frameOf(block))));
        await until(() => held.calls.length === 5);
        await settle(100);
        // 2 MiB and what overdraws it
        expect(held.calls.length).to.equal(5);
        for (let index = 0; index < 12; index++) {
            await until(() => held.calls.length > index);
            held.calls[index].ack({ height: index });
        }
        expect((await Promise.all(appending)).map(ack => ack.height)).to.deep.equal(Array.from({ length: 12 }, (_, index) => index));
        await session.close();
    });
    it('a client may use its whole window at once, before anything was answered', async () => {
        const held = new HeldAppends();
        let onStream;
        const libp2p = { handle: async (_protocol, handler) => { onStream = handler; }, unhandle: async () => undefined };
        const gate = new Gate({ libp2p, isNode: () => true, onError: err => { throw err; } });
        await serveAppend(gate, held);
        const [here, there] = await streamPair({ protocol: APPEND_PROTOCOL });
        const wire = prefixed(Buffer.concat(encodeAppendRequest(1, request(frameOf(new Uint8Array(500 * KiB))))));
        // all of it in one event
        await onStream(there, { remotePeer: 'who' });
        here.send(Buffer.concat([wire, wire, wire, wire]));
        await until(() => held.calls.length === 4);
        expect(there.status).to.equal('open');
        here.abort(new ClosedError('done'));
    });
    it('the largest frame fits', async () => {
        const log = new MemoryLog();
        const { session } = await serve(log);
        const frame = frameOf(new Uint8Array(MiB - 136));
        expect(frame.length).to.equal(MiB);
        expect((await session.append(request(frame, { producerName: 'n'.repeat(255) }))).height).to.equal(0);
        await session.close();
    });
    it('what is pending when the node goes away is a ClosedError', async () => {
        const held = new HeldAppends();
        const { node, session } = await serve(held);
        const appending = Array.from({ length: 9 }, async () => await rejection(session.append(request(frameOf(new Uint8Array(500 * KiB))))));
        await until(() => held.calls.length === 5);
        await node.libp2p.stop();
        for (const err of await Promise.all(appending)) {
            expect(err).to.be.instanceOf(ClosedError);
        }
        expect(session.closed).to.equal(true);
        expect(await rejection(session.append(request(frameOf('x'))))).to.be.instanceOf(ClosedError);
    });
    it('what was asked before a session is closed is still answered', async () => {
        const held = new HeldAppends();
        const { session } = await serve(held);
        const appending = session.append(request(frameOf('x')));
        await until(() => held.calls.length === 1);
        await session.close();
        held.calls[0].ack({ height: 3 });
        expect((await appending).height).to.equal(3);
        await until(() => session.closed);
    });
    it('a garbled frame costs the client its stream', async () => {
        const { node, client } = await serve(new MemoryLog());
        const garbled = frameOf('hello');
        garbled.bytes[60] = 1;
        const session = await dialAppend(client.network, node.where, AbortSignal.timeout(5000));
        expect(await rejection(session.append(request(garbled)))).to.be.instanceOf(ClosedError);
        await until(() => node.errors.length > 0 || session.closed);
        expect(() => decodeAppendRequest(Buffer.concat(encodeAppendRequest(1, request(garbled))))).to.throw(InvalidFrameError);
    });
    it('refuses what can be no request', () => {
        const frame = frameOf('x');
        const good = request(frame);
        const bytes = (changes) => Buffer.concat(encodeAppendRequest(1, { ...good, ...changes }));
        expect(decodeAppendRequest(bytes({})).request).to.deep.include({ ack: 'quorum', follows: 0 });
        expect(() => decodeAppendRequest(bytes({ expectTail: Buffer.alloc(31) }))).to.throw(ProtocolError);
        expect(() => decodeAppendRequest(bytes({ producerName: 'n'.repeat(256) }))).to.throw(ProtocolError);
        expect(() => decodeAppendRequest(bytes({ frame: Object.assign(Object.create(frame), { bytes: Buffer.concat([frame.bytes, Buffer.alloc(8)]), length: frame.length + 8 }) }))).to.throw();
        expect(() => decodeAppendRequest(Buffer.from('nonsense'))).to.throw(ProtocolError);
        // a stream id of 31 bytes
        expect(() => decodeAppendRequest(Uint8Array.of(0x12, 31, ...new Uint8Array(31)))).to.throw();
    });
    it('a client that never reads its acks loses its stream before they fill the memory', async function () {
        this.timeout(30_000);
        const log = new MemoryLog();
        const { node, client } = await serve(log);
        const stream = await client.libp2p.dialProtocol(node.libp2p.getMultiaddrs(), APPEND_PROTOCOL);
        stream.pause();
        const wire = prefixed(Buffer.concat(encodeAppendRequest(1, request(frameOf('x')))));
        const batch = Buffer.concat(Array.from({ length: 1000 }, () => wire));
        for (let count = 0; count < 200 && stream.status === 'open'; count++) {
            if (!stream.send(batch)) {
                await new Promise(resolve => {
                    stream.addEventListener('drain', () => { resolve(); }, { once: true });
                    stream.addEventListener('close', () => { resolve(); }, { once: true });
                });
            }
        }
        await until(() => stream.status !== 'open');
        expect(node.errors.length + log.frames.length).to.be.above(0);
    });
    it('has the same bytes as ever', () => {
        const [head, field] = encodeAppendRequest(300, request(frameOf('x'), { ack: 'master', follows: 2, producerName: 'p' }));
        expect(Buffer.from(head).toString('hex')).to.equal('08ac02' + '1220' + '07'.repeat(32) + '1801' + '2002' + '2a0170' + '40e807');
        expect(Buffer.from(field).toString('hex')).to.equal('728801');
        expect(Buffer.from(encodeAppendAnswer({ id: 2, credit: 128, ack: { segment: stream, height: 1, timestamp: 2, prevHash: Buffer.alloc(32, 3), lastHash: Buffer.alloc(32, 4) } })).toString('hex'))
            .to.equal('0802' + '1220' + '07'.repeat(32) + '1801' + '2002' + '2a20' + '03'.repeat(32) + '3220' + '04'.repeat(32) + '388001');
        expect(decodeAppendAnswer(Uint8Array.of(0x38, 5))).to.deep.include({ id: 0, credit: 5, ack: undefined });
        expect(parseFrame(frameOf('x').bytes).length).to.equal(136);
    });
});
//# sourceMappingURL=append.test.js.map