import { randomBytes } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'chai';
import { hashToId } from '../../src/chain/index.js';
import { TailCache } from '../../src/directory/cache.js';
import { firstTail, makeNode, nextTail, randomId, record, settled } from './world.js';
const MIB = 1024 * 1024;
const nodes = [makeNode('a'), makeNode('b'), makeNode('c')];
const shards = nodes.map(({ peerId, incarnation, shard }) => ({ peerId, incarnation, zone: shard.zone }));
function info(number, changes = {}) {
    return { segment: randomId(), number, baseHeight: number * 100, baseTimestamp: number * 1_000, shards, sealed: true, ...changes };
}
describe('the cache of tails', () => {
    it('keeps the newest tail and never lets an older one replace it', async () => {
        const cache = new TailCache();
        const first = firstTail(nodes, { epoch: 4, end: 50 });
        const stream = first.stream;
        const second = await nextTail(first, nodes, nodes);
        const bytes = new Uint8Array(1);
        expect(cache.learnTail(first, bytes, 1)).to.equal(true);
        expect(cache.learnTail({ ...first, end: 49 }, bytes, 2)).to.equal(false);
        expect(cache.learnTail({ ...first, epoch: 3, end: 500 }, bytes, 2)).to.equal(false);
        expect(cache.learnTail({ ...first, end: 51 }, bytes, 2)).to.equal(true);
        expect(cache.learnTail(second, bytes, 3)).to.equal(true);
        expect(cache.learnTail({ ...first, epoch: 99, end: 9_999 }, bytes, 4)).to.equal(false);
        expect(cache.tailOf(stream)).to.include({ number: 1, epoch: second.epoch, heardAtMs: 3 });
    });
    it('hears again of the same tail, but not from another master', () => {
        const cache = new TailCache();
        const tail = firstTail(nodes);
        cache.learnTail(tail, new Uint8Array(1), 1);
        expect(cache.learnTail({ ...tail, issuedAt: tail.issuedAt + 1 }, new Uint8Array(1), 5)).to.equal(true);
        expect(cache.tailOf(tail.stream)?.heardAtMs).to.equal(5);
        expect(cache.learnTail({ ...tail, master: nodes[1]?.peerId ?? '' }, new Uint8Array(1), 6)).to.equal(false);
    });
    it('gives back the whole tail', async () => {
        const cache = new TailCache();
        const tail = firstTail(nodes);
        cache.learnTail(tail, await record(tail, nodes), 1);
        expect(cache.readTail(tail.stream)).to.deep.equal(tail);
    });
    it("lists a stream's segments in order, whatever order they came in", () => {
        const cache = new TailCache();
        const stream = randomId();
        const segments = [3, 0, 2, 1, 5].map(number => info(number));
        segments.forEach(segment => { cache.learnSegment(stream, segment); });
        expect(cache.segmentsOf(stream, 0, 10).map(segment => segment.number)).to.deep.equal([0, 1, 2, 3, 5]);
        expect(cache.segmentsOf(stream, 1, 2)).to.deep.equal([segments[3], segments[2]]);
        expect(cache.segmentsOf(randomId(), 0, 10)).to.deep.equal([]);
        expect(cache.streamOf(segments[0]?.segment ?? '')).to.equal(stream);
        expect(cache.segment(segments[4]?.segment ?? '')).to.deep.equal(segments[4]);
    });
    it('knows that what comes before the open segment is sealed', async () => {
        const cache = new TailCache();
        const first = firstTail(nodes);
        const second = await nextTail(first, nodes, nodes);
        cache.learnTail(first, new Uint8Array(1), 1);
        expect(cache.segment(first.segment)?.sealed).to.equal(false);
        cache.learnTail(second, new Uint8Array(1), 2);
        expect(cache.segment(first.segment)?.sealed).to.equal(true);
        expect(cache.segment(second.segment)?.sealed).to.equal(false);
    });
    it('does not let unsigned hearsay replace what a master signed', async () => {
        const cache = new TailCache();
        const tail = firstTail(nodes);
        cache.learnTail(tail, new Uint8Array(1), 1);
        cache.learnSegment(tail.stream, info(0));
        expect(cache.segmentsOf(tail.stream, 0, 9).map(segment => segment.segment)).to.deep.equal([tail.segment]);
        const hearsay = info(1);
        cache.learnSegment(tail.stream, hearsay);
        const second = await nextTail(tail, nodes, nodes);
        cache.learnTail(second, new Uint8Array(1), 2);
        expect(cache.segmentsOf(tail.stream, 1, 9).map(segment => segment.segment)).to.deep.equal([second.segment]);
        expect(cache.streamOf(hearsay.segment)).to.equal(undefined);
    });
    it('forgets the stream longest not asked for when there are too many', () => {
        const cache = new TailCache({ streamsMax: 2 });
        const tails = [firstTail(nodes), firstTail(nodes), firstTail(nodes)];
        cache.learnTail(tails[0], new Uint8Array(1), 1);
        cache.learnTail(tails[1], new Uint8Array(1), 1);
        cache.tailOf(tails[0]?.stream ?? '');
        cache.learnTail(tails[2], new Uint8Array(1), 1);
        expect(cache.streams()).to.have.members([tails[0]?.stream, tails[2]?.stream]);
        expect(cache.streamOf(tails[1]?.segment ?? '')).to.equal(undefined);
        expect(cache.segmentCount).to.equal(2);
    });
    it('stays within its number of segments', () => {
        const cache = new TailCache({ segmentsMax: 10 });
        const one = randomId();
        const other = randomId();
        for (let number = 0; number < 8; number++) {
            cache.learnSegment(one, info(number));
        }
        for (let number = 0; number < 12; number++) {
            cache.learnSegment(other, info(number));
        }
        expect(cache.segmentCount).to.equal(10);
        expect(cache.segmentsOf(one, 0, 99)).to.deep.equal([]);
        expect(cache.segmentsOf(other, 0, 99).map(segment => segment.number)).to.deep.equal([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    });
    it('finds every segment through growth and removal, as a plain map would', () => {
        const cache = new TailCache();
        const model = new Map();
        const streams = Array.from({ length: 40 }, randomId);
        for (const stream of streams) {
            for (let number = 0; number < 100; number++) {
                const segment = info(number);
                cache.learnSegment(stream, segment);
                model.set(segment.segment, stream);
            }
        }
        for (const stream of streams.filter((_, index) => index % 3 === 0)) {
            cache.forget(stream);
            for (const [segment, owner] of model) {
                if (owner === stream) {
                    model.delete(segment);
                    expect(cache.streamOf(segment)).to.equal(undefined);
                }
            }
        }
        expect(cache.segmentCount).to.equal(model.size);
        for (const [segment, stream] of model) {
            expect(cache.streamOf(segment)).to.equal(stream);
        }
    });
    it('holds 500 streams of 100 segments with 3 shards each in 8 of the 11 MiB it may take', async () => {
        setFlagsFromString('--expose-gc');
        const gc = runInNewContext('gc');
        const fleet = Array.from({ length: 12 }, (_, index) => makeNode(`zone-${index % 3}`));
        const pick = (at) => [0, 1, 2].map(step => fleet[(at + step * 5) % fleet.length]);
        const bytes = await record(firstTail(pick(0)), fleet);
        await collected(gc);
        const before = process.memoryUsage();
        const cache = new TailCache();
        for (let at = 0; at < 500; at++) {
            const stream = hashToId(randomBytes(32));
            for (let number = 0; number < 99; number++) {
                const shards = pick(at + number).map(({ peerId, incarnation, shard }) => ({ peerId, incarnation, zone: shard.zone }));
                cache.learnSegment(stream, info(number, { shards }));
            }
            const tail = firstTail(pick(at), { stream });
            cache.learnTail({ ...tail, segment: randomId(), number: 99 }, Uint8Array.from(bytes), 1);
        }
        await collected(gc);
        const after = process.memoryUsage();
        expect(cache.segmentCount).to.equal(50_000);
        expect(cache.streamCount).to.equal(500);
        const grown = after.heapUsed - before.heapUsed + after.external - before.external;
        expect(grown).to.be.below(8 * MIB);
    });
});
/** Buffers are given back a little after what held them was. */
async function collected(gc) {
    for (let round = 0; round < 3; round++) {
        gc();
        await settled();
    }
}
//# sourceMappingURL=cache.test.js.map