import { expect } from 'chai';
import { FrameBuilder, fillFrame, parseFrame, sha256 } from '../../src/chain/index.js';
import { InvariantError } from '../../src/errors.js';
import { createShard, shardStatus, step } from '../../src/replication/index.js';
import { genesisOf } from './fixtures.js';
const { descriptor, descriptorBytes, stream } = genesisOf([0, 1, 2]);
const SEGMENT_HASH = createFollower().log.hashTo(0);
function createFollower() {
    return createShard({
        stream,
        segment: stream,
        self: 1,
        descriptor,
        descriptorBytes,
        hardState: { epoch: 1, votedFor: 0, logEpoch: 1 },
        frames: [],
        roomBytes: 60_000,
        producers: [],
        justOpened: true,
        seed: 1,
        nowMs: 0
    });
}
/** A frame as it comes from the wire, in its place. */
function frameAt(height, prevHash, text, timestamp = 1) {
    const builder = new FrameBuilder();
    builder.add(Buffer.from(text));
    const frame = builder.finish();
    fillFrame(frame, { height, timestamp, prevHash });
    return parseFrame(Buffer.from(frame.bytes));
}
function append(state, message, from = 0) {
    const whole = { type: 'append', epoch: 1, start: 0, prev: 0, prevHash: SEGMENT_HASH, frames: [], commitEnd: 0, round: 1, ...message };
    return step(state, { type: 'message', from, message: whole });
}
describe('a follower that is lied to', () => {
    it('stops rather than cut what is decided', () => {
        const state = createFollower();
        append(state, { frames: [frameAt(0, SEGMENT_HASH, 'a')], commitEnd: 1 });
        expect(shardStatus(state).commitEnd).to.equal(1);
        expect(() => append(state, { frames: [frameAt(0, SEGMENT_HASH, 'b')] })).to.throw(InvariantError, /cut its log at 0, below 1/);
    });
    it('takes no frame whose time is before the one it follows on', () => {
        const state = createFollower();
        const first = frameAt(0, SEGMENT_HASH, 'a', 10);
        append(state, { frames: [first, frameAt(1, first.lastHash, 'b', 9)] });
        expect(shardStatus(state).end).to.equal(1);
    });
    it('takes no frame that leaves a height out', () => {
        const state = createFollower();
        const first = frameAt(0, SEGMENT_HASH, 'a');
        append(state, { frames: [first, frameAt(2, first.lastHash, 'c')] });
        expect(shardStatus(state).end).to.equal(1);
    });
    it('takes no more than the segment has room for', () => {
        const state = createFollower();
        let prevHash = SEGMENT_HASH;
        const frames = [];
        for (let height = 0; height < 9; height++) {
            const frame = frameAt(height, prevHash, 'x'.repeat(8000));
            frames.push(frame);
            prevHash = frame.lastHash;
        }
        append(state, { frames });
        expect(shardStatus(state).end).to.equal(7);
    });
    it('listens to one master an epoch', () => {
        const state = createFollower();
        append(state, {}, 2);
        expect(shardStatus(state).master).to.equal(0);
        expect(step(state, { type: 'flush' }).sendNow).to.deep.equal([]);
    });
    it('believes no certificate for another hash', () => {
        const state = createFollower();
        append(state, { frames: [frameAt(0, SEGMENT_HASH, 'a')] });
        const { certificate, behind } = step(state, { type: 'certified', certificate: { stream, segment: stream, epoch: 1, end: 1, hash: sha256(Buffer.from('other')), signatures: [] } });
        expect(certificate).to.equal(undefined);
        expect(behind?.end).to.equal(1);
    });
    it('takes no receipt of blocks that end in no seal for the certificate of one', () => {
        const state = createFollower();
        const first = frameAt(0, SEGMENT_HASH, 'a');
        append(state, { frames: [first, frameAt(1, first.lastHash, 'b')] });
        const receipt = { stream, segment: stream, epoch: 1, end: 1, hash: Buffer.from(first.lastHash), signatures: [] };
        expect(step(state, { type: 'certified', certificate: receipt })).to.deep.include({ certificate: undefined, behind: undefined, cut: undefined });
        expect(step(state, { type: 'copied', certificate: receipt, frames: [first] })).to.deep.include({ certificate: undefined, cut: undefined });
        expect(shardStatus(state)).to.include({ end: 2, sealCertified: false });
    });
    it('ignores shards that there are not', () => {
        const state = createFollower();
        const before = shardStatus(state);
        step(state, { type: 'message', from: 7, message: { type: 'vote', epoch: 9, logEpoch: 9, end: 9 } });
        expect(shardStatus(state)).to.deep.equal(before);
    });
});
//# sourceMappingURL=lies.test.js.map