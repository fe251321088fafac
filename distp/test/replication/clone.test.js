import { expect } from 'chai';
import { FrameBuilder, parseFrame } from '../../src/chain/index.js';
import { cloneShard, createShard, shardStatus, step } from '../../src/replication/index.js';
import { genesisOf } from './fixtures.js';
const { descriptor, descriptorBytes, stream } = genesisOf([0, 1, 2]);
function propose(id) {
    const builder = new FrameBuilder({ producer: Buffer.alloc(16, 1), sequence: id });
    builder.add(Buffer.from('data'));
    return { type: 'propose', id, frame: parseFrame(builder.finish().bytes), follows: id - 1, ack: 'quorum', now: id };
}
/** The same events for two shards, each with frames of its own. */
function events() {
    return [
        propose(1),
        { type: 'flush' },
        { type: 'confirm', id: 2 },
        { type: 'tick', nowMs: 100 },
        { type: 'synced', writeId: 1 },
        { type: 'flush' },
        { type: 'message', from: 2, message: { type: 'vote', epoch: 5, logEpoch: 1, end: 7 } },
        { type: 'tick', nowMs: 5000 },
        { type: 'tick', nowMs: 10_000 }
    ];
}
describe('a shard', () => {
    it('answers the same events in the same way as its copy, and is not changed by what its copy does', () => {
        const shard = createShard({
            stream,
            segment: stream,
            self: 0,
            descriptor,
            descriptorBytes,
            hardState: { epoch: 1, votedFor: 0, logEpoch: 1 },
            frames: [],
            roomBytes: 60_000,
            producers: [],
            justOpened: true,
            seed: 3,
            nowMs: 0
        });
        const copy = cloneShard(shard);
        const before = shardStatus(shard);
        const copied = events().map(event => step(copy, event));
        expect(shardStatus(shard)).to.deep.equal(before);
        expect(events().map(event => step(shard, event))).to.deep.equal(copied);
        expect(shardStatus(shard)).to.deep.equal(shardStatus(copy));
    });
});
//# sourceMappingURL=clone.test.js.map