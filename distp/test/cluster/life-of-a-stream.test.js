import { expect } from 'chai';
import { StreamLockedError, TailMismatchError } from '../../src/errors.js';
import { eventually, failureOf } from './eventually.js';
import { LocalCluster } from './local-cluster.js';
describe("a stream's life", function () {
    this.timeout(60_000);
    let cluster;
    let client;
    let stream;
    before(async () => {
        cluster = await LocalCluster.start(3);
        client = await cluster.connect();
        stream = await client.createStream('orders');
    });
    after(async () => { await cluster.stop(); });
    const texts = (blocks) => Array.from(blocks, ({ data }) => Buffer.from(data).toString());
    const read = async (options) => {
        const blocks = [];
        for await (const block of stream.stream(options)) {
            blocks.push(block);
        }
        return texts(blocks);
    };
    it('is appended to with each kind of acknowledgement', async () => {
        const results = [];
        for (const ack of ['none', 'master', 'quorum', 'all']) {
            results.push(await stream.append(Buffer.from(ack), { ack }));
        }
        expect(results.map(({ height }) => height)).to.deep.equal([0, 1, 2, 3]);
        expect(results.map(({ provisional }) => provisional)).to.deep.equal([true, true, false, false]);
        expect(await read({ fresh: true })).to.deep.equal(['none', 'master', 'quorum', 'all']);
    });
    it('takes an append that expects its tail, and refuses one that expects another', async () => {
        const { token } = await stream.tail();
        const next = await stream.append(Buffer.from('expected'), { expectTail: token });
        expect(next.height).to.equal(4);
        const err = await failureOf(stream.append(Buffer.from('late'), { expectTail: token }));
        expect(err).to.be.instanceOf(TailMismatchError);
        expect(err.tail).to.equal(next.token);
        expect(await failureOf(stream.append(Buffer.from('first'), { expectTail: 'empty' }))).to.be.instanceOf(TailMismatchError);
        const after = await stream.append(Buffer.from('after'));
        expect(after.height).to.equal(5);
    });
    it('is read from its start, a height, a token, a time and its end, on every node alike', async () => {
        const all = ['none', 'master', 'quorum', 'all', 'expected', 'after'];
        const third = (await stream.poll({ limit: 3 })).at(-1);
        for (const index of [0, 1, 2]) {
            const other = await (await cluster.connect([index])).openStream('orders');
            const collect = async (options) => {
                const blocks = [];
                for await (const block of other.stream({ ...options, fresh: true })) {
                    blocks.push(block);
                }
                return texts(blocks);
            };
            expect(await collect({ from: 'start' })).to.deep.equal(all);
            expect(await collect({ from: 2 })).to.deep.equal(all.slice(2));
            expect(await collect({ from: third.token })).to.deep.equal(all.slice(2));
            expect(await collect({ from: new Date(0) })).to.deep.equal(all);
            expect(await collect({ from: new Date(Date.now() + 60_000) })).to.deep.equal([]);
            expect(await collect({ from: 'end' })).to.deep.equal([]);
            expect(await collect({ from: 1, until: 4 })).to.deep.equal(all.slice(1, 4));
            expect(await collect({ from: 1, limit: 2 })).to.deep.equal(all.slice(1, 3));
        }
    });
    it('is polled, and polled for longer until there is something', async () => {
        const { token } = await stream.tail();
        expect(await stream.poll({ after: token })).to.deep.equal([]);
        expect(await stream.longPoll({ after: token, waitMs: 50 })).to.deep.equal([]);
        const waiting = stream.longPoll({ after: token, waitMs: 20_000 });
        await stream.append(Buffer.from('news'));
        expect(texts(await waiting)).to.deep.equal(['news']);
    });
    it('gives single blocks and runs of blocks by token', async () => {
        const blocks = await stream.poll();
        const [second, fourth] = [blocks[1], blocks[3]];
        expect(texts([await stream.fetch(second.token)])).to.deep.equal(['master']);
        expect(texts([await client.fetch(fourth.token)])).to.deep.equal(['all']);
        expect(texts(await stream.fetchBatch({ from: second.token, to: fourth.token }))).to.deep.equal(['master', 'quorum', 'all']);
        expect(texts(await stream.fetchBatch({ from: second.token, limit: 2 }))).to.deep.equal(['master', 'quorum']);
    });
    it('tells where a time is, where its end is, and what it is made of', async () => {
        const blocks = await stream.poll();
        const last = blocks.at(-1);
        expect(await stream.heightAt(0)).to.equal(0);
        expect(await stream.heightAt(blocks[4].timestamp)).to.equal(4);
        expect(await stream.heightAt(last.timestamp + 1)).to.equal(7);
        expect(await stream.tail()).to.deep.equal({ end: 7, token: last.token, height: 6, timestamp: last.timestamp });
        const info = await stream.info();
        expect(info).to.include({ name: 'orders', stream: stream.id, locked: false });
        expect(info.segments.map(({ number, sealed }) => ({ number, sealed }))).to.deep.equal([{ number: 0, sealed: false }]);
        expect(cluster.indexOf(info.master.peerId)).to.be.at.least(0);
    });
    it('is verified from its genesis', async () => {
        const result = await stream.verify();
        expect(result).to.include({ from: 0, to: 7, genesis: true, locked: false, segments: 1 });
        expect(result.blocks.data).to.equal(7);
    });
    it('is locked for good: appends are refused, and those who follow it come to an end', async () => {
        const followed = [];
        const following = (async () => {
            for await (const { data } of stream.stream({ from: 'start', follow: true })) {
                followed.push(Buffer.from(data).toString());
            }
        })();
        await eventually('the reader has all', () => followed.length === 7);
        await stream.lock();
        await following;
        expect(followed).to.have.length(7);
        expect(await failureOf(stream.append(Buffer.from('too late')))).to.be.instanceOf(StreamLockedError);
        await stream.lock();
        for (const index of [0, 1, 2]) {
            const other = await (await cluster.connect([index])).openStream('orders');
            expect(await failureOf(other.append(Buffer.from('too late')))).to.be.instanceOf(StreamLockedError);
            expect(await other.verify()).to.include({ locked: true });
            await eventually('the node knows that the stream is locked', async () => (await other.info()).locked);
        }
    });
});
//# sourceMappingURL=life-of-a-stream.test.js.map