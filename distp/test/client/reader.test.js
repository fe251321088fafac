import { expect } from 'chai';
import { BlockKind, encodeProducers, hashToId } from '../../src/chain/index.js';
import { BlockNotFoundError, BrokenChainError, InvalidArgumentError, InvalidCertificateError, InvalidTokenError, NotAllowedError, StreamUnavailableError } from '../../src/errors.js';
import { Client } from '../../src/client/index.js';
import { FakeConnector } from './fake-node.js';
import { appendNumbers, collect, numbers, rejection, setup, text } from './support.js';
/** Changes the frames that a node sends. */
function garble(node, change) {
    node.readAs = event => {
        if (event.type !== 'frames') {
            return event;
        }
        const bytes = Buffer.from(event.bytes);
        change(bytes, Number(bytes.readBigUInt64LE(16)));
        return { ...event, bytes };
    };
}
describe('reading a stream', () => {
    let all;
    let tokens;
    /** three segments: 0 to 9, seal, 11 to 20 (block 10 to 19), producers and seal, then block 20 to 29 */
    beforeEach(async () => {
        all = await setup();
        const { log, stream, cluster } = all;
        tokens = await appendNumbers(stream, 0, 10);
        log.seal(cluster.shards);
        tokens.push(...await appendNumbers(stream, 10, 20));
        log.control(BlockKind.producers, encodeProducers(0, 1, []));
        log.seal(cluster.shards.slice(1));
        tokens.push(...await appendNumbers(stream, 20, 30));
    });
    afterEach(async () => all.client.close());
    const read = async (from, limit) => (await collect(all.stream.stream({ from, limit }))).map(block => text(block.data));
    const onlyNode = (index) => {
        all.cluster.nodes.forEach((node, other) => { node.isDown = other !== index; });
        return all.cluster.node(index);
    };
    it('goes through all segments, and hands out data alone', async () => {
        const blocks = await collect(all.stream.stream());
        expect(blocks.map(block => text(block.data))).to.deep.equal(numbers(0, 30));
        expect(blocks.map(block => block.token)).to.deep.equal(tokens);
        expect(blocks[10]?.height).to.equal(11);
        expect(blocks[20]?.height).to.equal(23);
        expect(blocks.every((block, index) => index === 0 || block.timestamp >= blocks[index - 1].timestamp)).to.equal(true);
    });
    it('starts at a token, a height, a time, or the end', async () => {
        const time = new Date(Math.ceil((all.log.segments[1]?.frames[5]?.timestamp ?? 0) / 1000));
        expect(await read(tokens[12])).to.deep.equal(numbers(12, 30));
        expect(await read(12)).to.deep.equal(numbers(11, 30));
        expect(await read(21)).to.deep.equal(numbers(20, 30));
        expect(await read(time)).to.deep.equal([]);
        expect(await read(new Date(0))).to.deep.equal(numbers(0, 30));
        expect(await read('end')).to.deep.equal([]);
    });
    it('starts in the midst of a frame of many blocks', async () => {
        const writer = all.stream.writer();
        await writer.sink(numbers(30, 50).map(block => Buffer.from(block)));
        const blocks = await collect(all.stream.stream({ from: 40 }));
        expect(blocks.map(block => text(block.data))).to.deep.equal(numbers(37, 50));
        expect(await read(blocks[3]?.token, 2)).to.deep.equal(numbers(40, 42));
    });
    it('stops at a limit, or before a height', async () => {
        expect(await read('start', 15)).to.deep.equal(numbers(0, 15));
        expect((await collect(all.stream.stream({ from: 5, until: 14 }))).map(block => text(block.data))).to.deep.equal(numbers(5, 13));
        expect(await collect(all.stream.stream({ from: 5, until: 5 }))).to.deep.equal([]);
    });
    it('goes on from another node when one breaks off, without a repeat or a gap', async () => {
        for (const node of all.cluster.nodes) {
            node.breakAfter = 3;
        }
        expect(await read('start')).to.deep.equal(numbers(0, 30));
    });
    it('goes on from another node when one stops answering', async () => {
        const seen = [];
        for await (const block of all.stream.stream()) {
            seen.push(text(block.data));
            if (seen.length === 3) {
                const last = all.cluster.nodes.find(node => node.reads.length > 0);
                last.isStalled = true;
            }
        }
        expect(seen).to.deep.equal(numbers(0, 30));
    });
    it('takes a segment from whoever holds it', async () => {
        const [first, second, third] = all.log.segments.map(segment => segment.id);
        all.cluster.node(0).lacks.add(second).add(third);
        all.cluster.node(1).lacks.add(first).add(third);
        all.cluster.node(2).lacks.add(first).add(second);
        expect(await read('start')).to.deep.equal(numbers(0, 30));
    });
    for (const [what, change, reason] of [
        ['data', (bytes) => { bytes[135] = 0xff; }, /other hashes/],
        ['a hash', (bytes) => { bytes[96 + 5] = (bytes[96 + 5] ?? 0) ^ 1; }, /other hashes|prevHash/],
        ['a height', (bytes) => { bytes.writeBigUInt64LE(1000n, 16); }, /height/],
        ['a time', (bytes) => { bytes.writeBigUInt64LE(1n, 24); }, /time/],
        ['a link', (bytes) => { bytes.fill(7, 64, 96); }, /prevHash/],
        ['the frame itself', (bytes) => { bytes[0] = 0; }, /CTN1/]
    ]) {
        it(`reads from another node what one sends with ${what} changed, and fails if nobody else has it`, async () => {
            const change4 = (bytes, height) => {
                if (height === 4) {
                    change(bytes);
                }
            };
            garble(all.cluster.node(0), change4);
            garble(all.cluster.node(1), change4);
            expect(await read('start')).to.deep.equal(numbers(0, 30));
            garble(all.cluster.node(2), change4);
            const seen = [];
            const error = await rejection((async () => {
                for await (const block of all.stream.stream()) {
                    seen.push(text(block.data));
                }
            })());
            expect(error).to.be.instanceOf(BrokenChainError).with.property('message').that.matches(reason);
            expect(error.message).to.contain(`(from ${all.cluster.node(0).peerId.slice(0, 8)}`);
            expect(error.height).to.be.oneOf([4, 1000]);
            expect(seen).to.deep.equal(numbers(0, 4));
        });
    }
    it('hands out the good frames that come before a bad one in the same piece', async () => {
        const node = onlyNode(0);
        const frames = all.log.segments[0]?.frames ?? [];
        const bytes = Buffer.concat(frames.slice(0, 4).map(frame => frame.bytes));
        const bad = Buffer.from(frames[4]?.bytes ?? []);
        bad[130] = 0xff;
        node.readAs = event => event.type === 'frames' ? { ...event, bytes: Buffer.concat([bytes, bad]) } : event;
        const seen = [];
        const error = await rejection((async () => {
            for await (const block of all.stream.stream()) {
                seen.push(text(block.data));
            }
        })());
        expect(seen).to.deep.equal(numbers(0, 4));
        expect(error).to.be.instanceOf(BrokenChainError);
    });
    it('takes no other segment for the one that a seal names', async () => {
        const other = all.log.segments[2];
        onlyNode(0).readAs = (event) => event.type === 'segment' && event.number === 1
            ? { ...event, descriptorBytes: other?.descriptorBytes ?? event.descriptorBytes }
            : event;
        expect((await rejection(read('start'))).message).to.contain('is not what the chain says');
    });
    it('takes no segment that ends without a seal', async () => {
        const node = onlyNode(0);
        node.readAs = event => event.type === 'frames' && event.bytes[4] === BlockKind.seal ? { type: 'end', reason: 'sealed' } : event;
        expect((await rejection(read('start'))).message).to.contain('without a seal');
    });
    it('takes no seal whose successor begins elsewhere', async () => {
        all.log.seal(all.cluster.shards, { baseHeight: 1000 });
        expect((await rejection(read('start'))).message).to.contain("the seal's successor doesn't follow");
    });
    it('takes no data after the table of producers', async () => {
        all.log.control(BlockKind.producers, encodeProducers(0, 1, []));
        await appendNumbers(all.stream, 30, 31);
        expect((await rejection(read('start'))).message).to.contain('data comes after the table of producers');
    });
    it('fails at once when no node lets it read', async () => {
        for (const node of all.cluster.nodes) {
            node.readAs = () => { throw new NotAllowedError(all.client.peerId, 'read', all.stream.id); };
        }
        expect(await rejection(read('start'))).to.be.instanceOf(NotAllowedError);
    });
    it('says who was tried when nobody answers', async () => {
        for (const node of all.cluster.nodes) {
            node.isDown = true;
        }
        const error = await rejection(read('start'));
        expect(error).to.be.instanceOf(StreamUnavailableError);
        expect(error.message).to.contain(all.cluster.node(1).peerId);
    });
    it('follows across a seal, and past the loss of the node it follows', async () => {
        const abort = new AbortController();
        const seen = [];
        const done = (async () => {
            for await (const block of all.stream.stream({ from: 'end', follow: true, signal: abort.signal })) {
                seen.push(text(block.data));
                if (seen.length === 30) {
                    return;
                }
            }
        })();
        await appendNumbers(all.stream, 0, 10);
        all.log.seal(all.cluster.shards);
        await appendNumbers(all.stream, 10, 20);
        const serving = all.cluster.nodes.filter(node => node.reads.length > 0).at(-1);
        serving.isDown = true;
        all.cluster.elect(all.cluster.nodes.find(node => node !== serving));
        await appendNumbers(all.stream, 20, 30);
        await done;
        expect(seen).to.deep.equal(numbers(0, 30));
    });
    it('ends to follow when the stream is locked', async () => {
        const reading = collect(all.stream.stream({ follow: true }));
        await all.stream.lock();
        expect(await reading).to.have.length(30);
    });
    it('ends to follow when its signal is aborted', async () => {
        const abort = new AbortController();
        const reason = new Error('enough');
        const reading = (async () => {
            for await (const block of all.stream.stream({ follow: true, signal: abort.signal })) {
                if (text(block.data) === 'block 29') {
                    setImmediate(() => { abort.abort(reason); });
                }
            }
        })();
        expect(await rejection(reading)).to.equal(reason);
    });
    it('polls what is there after a token, perhaps nothing', async () => {
        expect((await all.stream.poll({ limit: 12 })).map(block => text(block.data))).to.deep.equal(numbers(0, 12));
        expect((await all.stream.poll({ after: tokens[9] })).map(block => text(block.data))).to.deep.equal(numbers(10, 30));
        expect(await all.stream.poll({ after: tokens[29] })).to.deep.equal([]);
    });
    it('polls long until there is a block', async () => {
        const polled = all.stream.longPoll({ after: tokens[29], waitMs: 5000 });
        await appendNumbers(all.stream, 30, 31);
        expect((await polled).map(block => text(block.data))).to.deep.equal(['block 30']);
        expect(await all.stream.longPoll({ after: (await all.stream.tail()).token, waitMs: 10 })).to.deep.equal([]);
    });
    it('fetches one block by its token, and what lies between two', async () => {
        const block = await all.stream.fetch(tokens[13]);
        expect(text(block.data)).to.equal('block 13');
        expect(text((await all.client.fetch(tokens[25])).data)).to.equal('block 25');
        const between = await all.stream.fetchBatch({ from: tokens[8], to: tokens[21] });
        expect(between.map(block => text(block.data))).to.deep.equal(numbers(8, 22));
        expect(await rejection(all.stream.fetchBatch({ from: tokens[8], to: tokens[7] }))).to.be.instanceOf(BlockNotFoundError);
        expect(await all.stream.fetchBatch({ from: tokens[8], limit: 3 })).to.have.length(3);
    });
    it('finds no block for a token that names none, nor for one of a control block', async () => {
        const seal = all.log.segments[0]?.frames.at(-1);
        const bogus = `${all.stream.id}.${hashToId(Buffer.alloc(32, 1))}`;
        expect(await rejection(all.stream.fetch(bogus))).to.be.instanceOf(BlockNotFoundError).with.property('message', `No block at ${bogus}`);
        expect(await rejection(all.stream.fetch(`${all.stream.id}.${hashToId(seal?.lastHash ?? Buffer.alloc(32))}`))).to.be.instanceOf(BlockNotFoundError);
        expect(await rejection(all.stream.fetch('nonsense'))).to.be.instanceOf(InvalidTokenError);
        expect(await rejection(read(-1))).to.be.instanceOf(InvalidArgumentError);
    });
    it('takes no other block for the one that a token names', async () => {
        const node = onlyNode(1);
        node.readAs = event => event.type === 'segment' ? { ...event, height: event.height + 1 } : event;
        expect(await rejection(all.stream.fetch(tokens[3]))).to.be.instanceOf(BrokenChainError);
    });
    it('knows the tail: the end, and the last data block even behind control blocks', async () => {
        expect(await all.stream.tail()).to.include({ end: 33, token: tokens[29], height: 32 });
        all.log.seal(all.cluster.shards);
        expect(await all.stream.tail()).to.include({ end: 34, token: tokens[29], height: 32 });
        await all.stream.lock();
        expect(await all.stream.tail()).to.include({ end: 35, token: tokens[29], height: 32 });
        const empty = await all.client.createStream('empty');
        expect(await empty.tail()).to.deep.equal({ end: 0 });
    });
    it('asks the master for what must be fresh', async () => {
        all.cluster.elect(all.cluster.node(2));
        await all.stream.tail();
        expect(all.cluster.node(2).reads.some(request => request.fresh)).to.equal(true);
    });
    it('sees all that was acknowledged, though the node it reads from was away', async () => {
        all.cluster.elect(all.cluster.node(2));
        for (const behind of [5, 15, 27]) {
            all.cluster.node(0).behindFrom = behind;
            all.cluster.node(1).behindFrom = behind;
            expect((await collect(all.stream.stream({ node: all.cluster.node(0).peerId }))).map(block => text(block.data))).to.deep.equal(numbers(0, 30));
            expect((await all.stream.verify()).blocks.data).to.equal(30);
        }
        expect(await collect(all.stream.stream({ node: all.cluster.node(0).peerId, fresh: false }))).to.have.length(24);
    });
    it('sees what there is while there is no master, unless that must not be', async () => {
        all.cluster.master = undefined;
        expect(await read('start')).to.deep.equal(numbers(0, 30));
        expect(await rejection(collect(all.stream.stream({ fresh: true })))).to.be.instanceOf(StreamUnavailableError);
    });
    it('sees the seal of a locked stream, though the node it reads from was away', async () => {
        all.cluster.elect(all.cluster.node(2));
        await all.stream.lock();
        all.cluster.node(0).behindFrom = 27;
        all.cluster.node(1).behindFrom = 27;
        const other = new Client(new FakeConnector(all.cluster), { peers: all.cluster.peers.slice(0, 2) });
        const stream = await other.openStream('orders');
        for (let times = 0; times < 5; times++) {
            expect((await stream.verify()).locked).to.equal(true);
        }
        await other.close();
    });
    it('knows the height at a time', async () => {
        const frame = all.log.segments[1]?.frames[5];
        expect(await all.stream.heightAt(frame?.timestamp ?? 0)).to.equal(frame?.height);
        expect(await all.stream.heightAt(0)).to.equal(0);
        expect(await all.stream.heightAt(Number.MAX_SAFE_INTEGER)).to.equal(33);
    });
    it('verifies from genesis to tail, and counts', async () => {
        const seen = [];
        const result = await all.stream.verify({ onProgress: ({ height }) => { seen.push(height); } });
        expect(result).to.deep.include({ from: 0, to: 33, genesis: true, locked: false, segments: 3, frames: 33 });
        expect(result.blocks).to.deep.equal({ data: 30, seal: 2, snapshot: 0, producers: 1 });
        expect(result.certificates).to.equal(2);
        expect(seen.at(-1)).to.equal(33);
        await all.stream.lock();
        expect(await all.stream.verify({ from: tokens[5] })).to.include({ from: 5, to: 34, locked: true });
        expect(await all.stream.verify({ from: 2, to: tokens[15] })).to.include({ from: 2, to: 17 });
        expect(await all.stream.verify({ to: 7 })).to.include({ to: 7, certificates: 0 });
        const [sealEnd] = all.log.segments.slice(1).map(({ descriptor }) => descriptor.baseHeight);
        expect(await all.stream.verify({ to: sealEnd })).to.include({ to: sealEnd, certificates: 1 });
        expect(await rejection(all.stream.verify({ to: 1000 }))).to.be.instanceOf(BlockNotFoundError);
    });
    it('verifies no seal without a certificate that holds, and says of which segment', async () => {
        const segment = all.log.segments[1];
        const [first, second] = segment.certificate.signatures;
        const lies = [
            [undefined, /there is none/],
            [{ ...segment.certificate, signatures: [first] }, /1 of 3 shards are no majority/],
            [{ ...segment.certificate, signatures: [first, first] }, /signed twice/],
            [{ ...segment.certificate, signatures: [first, { ...second, incarnation: 'f'.repeat(32) }] }, /not a shard/],
            [{ ...segment.certificate, signatures: [first, { ...second, signature: first.signature }] }, /signature of .* is wrong/],
            [{ ...segment.certificate, signatures: [first, all.log.receipt(segment, { epoch: 7 }).signatures[1]] }, /signature of .* is wrong/],
            [{ ...segment.certificate, end: segment.certificate.end - 1 }, /speaks of height/],
            [all.log.segments[0].certificate, /it is of segment/]
        ];
        for (const [certificate, reason] of lies) {
            for (const node of all.cluster.nodes) {
                node.readAs = event => event.type === 'end' && event.certificate?.segment === segment.id ? { ...event, certificate } : event;
            }
            const err = await rejection(all.stream.verify());
            expect(err).to.be.instanceOf(InvalidCertificateError);
            expect(err.message).to.match(reason).and.contain(`of segment 1 (${segment.id})`);
            // whoever only reads isn't held up
            expect(await read('start')).to.deep.equal(numbers(0, 30));
            // one node that has it is enough
            all.cluster.node(1).readAs = undefined;
            expect((await all.stream.verify()).certificates).to.equal(2);
        }
    });
    it('verifies nothing that is broken', async () => {
        for (const node of all.cluster.nodes) {
            garble(node, (bytes, height) => {
                if (height === 17) {
                    bytes[134] = 0xff;
                }
            });
        }
        expect(await rejection(all.stream.verify())).to.be.instanceOf(BrokenChainError).with.property('height', 17);
    });
});
//# sourceMappingURL=reader.test.js.map