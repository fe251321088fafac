import { expect } from 'chai';
import { ANNOUNCE_INTERVAL_MS, Directory, DHT_INTERVAL_MS, PUT_AGAIN_MS, TAIL_FRESH_MS } from '../../src/directory/directory.js';
import { StreamNotFoundError } from '../../src/errors.js';
import { readTailRecord } from '../../src/directory/tail-record.js';
import { verifySignature } from '../../src/node/keys.js';
import { ManualClock } from '../manual-clock.js';
import { firstTail, makeNode, nextTail, randomId, record, settled } from './world.js';
class FakeNews {
    published = [];
    handler = () => 'ignore';
    failing = false;
    async publish(bytes) {
        if (this.failing) {
            throw new Error('no gossip');
        }
        this.published.push(bytes);
    }
    onRecord(handler) {
        this.handler = handler;
    }
    async hear(bytes) {
        return this.handler(bytes, 'somebody');
    }
}
class FakeContent {
    puts = [];
    provided = [];
    failures = 0;
    judgeBy() { }
    async putTail(bytes) {
        if (this.failures > 0) {
            this.failures--;
            throw new Error('no DHT');
        }
        return this.puts.push(bytes);
    }
    async getTail() { }
    async provide(segment) {
        this.provided.push(segment);
    }
    async findProviders() {
        return [];
    }
}
describe('the directory', () => {
    const self = makeNode();
    const [other, third] = [makeNode(), makeNode()];
    const nodes = [self, other, third];
    const strangers = [makeNode(), makeNode()];
    let clock;
    let news;
    let content;
    let directory;
    let members;
    let held;
    let failures;
    let asked;
    beforeEach(() => {
        clock = new ManualClock();
        news = new FakeNews();
        content = new FakeContent();
        members = new Set(nodes.map(node => node.peerId));
        held = new Map();
        failures = [];
        asked = 0;
        directory = make();
        directory.start();
    });
    afterEach(async () => { await directory.stop(); });
    function make(changes = {}) {
        return new Directory({
            signer: self,
            verify: verifySignature,
            clock,
            news,
            content,
            dialer: {
                connected: () => [other.peerId],
                remember: async () => { },
                ask: async () => {
                    asked++;
                    throw new StreamNotFoundError('it');
                }
            },
            catalog: {
                isMember: peer => members?.has(peer),
                streamOf: () => undefined,
                nameOf: () => 'orders',
                genesisOf: () => Buffer.from('genesis')
            },
            shardsOf: segment => held.get(segment),
            onError: (_err, what) => { failures.push(what); },
            ...changes
        });
    }
    /** Time enough for everything that waits for the DHT, as often as it may be tried. */
    async function paced() {
        for (let turn = 0; turn < 6; turn++) {
            await clock.advance(DHT_INTERVAL_MS);
            await settled();
        }
    }
    it('tells gossip at once, and the DHT when the epoch or the segment changes', async () => {
        const tail = firstTail(nodes);
        await directory.announce(tail);
        await paced();
        await clock.advance(ANNOUNCE_INTERVAL_MS);
        await directory.announce({ ...tail, end: 5 });
        await paced();
        expect([news.published.length, content.puts.length]).to.deep.equal([2, 1]);
        await directory.announce({ ...tail, end: 6, epoch: 2 });
        await paced();
        await directory.announce(await nextTail({ ...tail, epoch: 2 }, nodes, nodes));
        await paced();
        expect([news.published.length, content.puts.length]).to.deep.equal([4, 3]);
    });
    it('tells the DHT again after twelve hours', async () => {
        const tail = firstTail(nodes);
        await directory.announce(tail);
        await paced();
        await clock.advance(PUT_AGAIN_MS);
        await directory.announce(tail);
        await paced();
        expect(content.puts.length).to.equal(2);
    });
    it('tells the DHT at a limited rate, and only the newest of each stream', async () => {
        const quiet = make();
        const tails = Array.from({ length: 4 }, () => firstTail(nodes));
        for (const tail of tails) {
            await quiet.announce(tail);
            await quiet.announce({ ...tail, epoch: 2 });
        }
        quiet.start();
        await settled();
        expect(content.puts.length).to.equal(1);
        await clock.advance(DHT_INTERVAL_MS);
        await settled();
        expect(content.puts.length).to.equal(2);
        await paced();
        await quiet.stop();
        expect(content.puts.map(bytes => readTailRecord(bytes).epoch)).to.deep.equal([2, 2, 2, 2]);
    });
    it('tries the DHT again when it fails, and gives up without failing the call', async () => {
        content.failures = 1;
        await directory.announce(firstTail(nodes));
        await paced();
        expect([content.puts.length, failures.length]).to.deep.equal([1, 1]);
        content.failures = 99;
        await directory.announce(firstTail(nodes));
        await paced();
        expect([content.puts.length, failures.length]).to.deep.equal([1, 4]);
    });
    it('goes on when gossip fails', async () => {
        news.failing = true;
        const tail = firstTail(nodes);
        await directory.announce(tail);
        expect(failures[0]).to.contain('gossip');
        expect(directory.masterOf(tail.stream)?.peerId).to.equal(self.peerId);
    });
    it('says which segments it holds', async () => {
        const segments = [randomId(), randomId()];
        segments.forEach(segment => { directory.provide(segment); });
        await paced();
        expect(content.provided).to.deep.equal(segments);
    });
    it('stops with jobs still waiting', async () => {
        directory.provide(randomId());
        directory.provide(randomId());
        await directory.stop();
        await paced();
        expect(content.provided.length).to.be.at.most(1);
    });
    it('learns from gossip who masters what and where it is', async () => {
        const tail = firstTail([other, third]);
        const told = [];
        directory.onTail(({ stream }) => { told.push(stream); });
        expect(await news.hear(await record(tail, [other]))).to.equal('accept');
        expect(directory.masterOf(tail.stream)).to.deep.equal({ peerId: other.peerId, addresses: other.shard.addresses });
        expect(directory.addressesOf(third.peerId)).to.deep.equal(third.shard.addresses);
        expect(told).to.deep.equal([tail.stream]);
    });
    it('rejects what is forged, and ignores what is old or of strangers', async () => {
        const tail = firstTail([other, third], { epoch: 5 });
        const bytes = await record(tail, [other]);
        const forged = Uint8Array.from(bytes);
        forged[bytes.length - 80] = (forged[bytes.length - 80] ?? 0) ^ 1;
        expect(await news.hear(forged)).to.equal('reject');
        expect(await news.hear(Buffer.from('garbage'))).to.equal('reject');
        expect(await news.hear(bytes)).to.equal('accept');
        expect(await news.hear(await record({ ...tail, epoch: 4 }, [other]))).to.equal('ignore');
        expect(await news.hear(await record(firstTail(strangers), strangers))).to.equal('ignore');
    });
    it("ignores what can't be judged while the catalog isn't followed", async () => {
        members = undefined;
        const tail = firstTail([other, third]);
        const bytes = await record(tail, [other]);
        expect(await news.hear(bytes)).to.equal('ignore');
        expect(directory.masterOf(tail.stream)).to.equal(undefined);
        members = new Set([other.peerId]);
        expect(await news.hear(bytes)).to.equal('accept');
    });
    it('checks a certificate against the shards of the segment before, where it holds them', async () => {
        const first = firstTail([other, third]);
        const second = await nextTail(first, [other], [other, third]);
        held.set(first.segment, [other, third].map(({ shard }) => shard));
        expect((await directory.learn(await record(second, [other]))).reason).to.contain('no majority');
        const good = await nextTail(first, [other, third], [other, third]);
        expect((await directory.learn(await record(good, [other]))).standing).to.equal('good');
    });
    it('does not believe a master that is no shard of a segment it holds itself', async () => {
        const tail = firstTail([other, third]);
        held.set(tail.segment, [third.shard]);
        expect((await directory.learn(await record(tail, [other]))).standing).to.equal('bad');
    });
    it('answers from what it heard, with name and genesis from the catalog, without asking anybody', async () => {
        const tail = await nextTail(firstTail([other, third]), [other, third], [other, third]);
        await directory.learn(await record(tail, [other]));
        const found = await directory.lookup({ key: { stream: tail.stream }, limit: 1 }, { signal: AbortSignal.timeout(1_000) });
        expect(found).to.deep.include({ stream: tail.stream, name: 'orders', epoch: tail.epoch, locked: false });
        expect(found.master?.peerId).to.equal(other.peerId);
        expect(Buffer.from(found.genesisBytes).toString()).to.equal('genesis');
        expect(found.segments.map(segment => segment.segment)).to.deep.equal([tail.segment]);
        expect(directory.local({ key: { segment: tail.segment }, limit: 1 })).to.deep.equal(found);
        expect(directory.local({ key: { stream: randomId() }, limit: 1 })).to.equal(undefined);
        expect(asked).to.equal(0);
    });
    it('asks when what it heard is old, or when its list of segments has gaps', async () => {
        const first = firstTail([other, third]);
        const second = await nextTail(first, [other, third], [other, third]);
        await directory.learn(await record(second, [other]));
        const signal = AbortSignal.timeout(1_000);
        const gaps = await directory.lookup({ key: { stream: first.stream }, fromNumber: 0, limit: 9 }, { signal }).catch((err) => err);
        expect(gaps).to.have.property('name', 'StreamUnavailableError');
        await directory.learn(await record(first, [other]));
        directory.learnAnswer({ ...directory.local({ key: { stream: first.stream }, limit: 1 }), segments: [{ ...first, sealed: true }] });
        const whole = await directory.lookup({ key: { stream: first.stream }, fromNumber: 0, limit: 9 }, { signal });
        expect(whole.segments.map(segment => segment.number)).to.deep.equal([0, 1]);
        const before = asked;
        await clock.advance(TAIL_FRESH_MS);
        await directory.lookup({ key: { stream: first.stream }, limit: 1 }, { signal }).catch((err) => err);
        expect(asked).to.be.above(before);
        expect(directory.masterOf(first.stream)).to.equal(undefined);
    });
    it("asks other nodes for a name that this node's catalog doesn't have yet", async () => {
        const err = await directory.lookup({ key: { name: 'nothing' }, limit: 1 }, { signal: AbortSignal.timeout(1_000) }).catch((err) => err);
        expect(err).to.have.property('name', 'StreamNotFoundError');
        expect(asked).to.equal(1);
    });
    it('forgets a stream that was removed', async () => {
        const tail = firstTail([other, third]);
        await directory.learn(await record(tail, [other]));
        directory.forget(tail.stream);
        expect(directory.masterOf(tail.stream)).to.equal(undefined);
    });
});
//# sourceMappingURL=directory.test.js.map