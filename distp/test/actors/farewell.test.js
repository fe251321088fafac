import { expect } from 'chai';
import { tellOthers } from '../../src/actors/farewell.js';
import { firstDescriptor, signer } from '../chain/examples.js';
import { ManualClock } from '../manual-clock.js';
import { noPeers } from './fixtures.js';
const SHARDS = [0, 1, 2].map(index => ({ peerId: signer(index).peerId, incarnation: signer(index).incarnation, zone: '' }));
const OWNER = { segment: 'the segment', self: 0, descriptor: { ...firstDescriptor, shards: SHARDS } };
const [, second, third] = SHARDS.map(({ peerId }) => peerId);
describe('a farewell', () => {
    let clock;
    let said;
    let refuses;
    let up;
    let stop;
    let startMs;
    beforeEach(() => {
        clock = new ManualClock();
        startMs = clock.nowMs();
        said = [];
        refuses = new Set();
        up = new Set([second, third]);
        stop = new AbortController();
    });
    function begin() {
        return tellOthers(OWNER, { type: 'stepDown', epoch: 7 }, {
            ...noPeers,
            isUp: peer => up.has(peer),
            send: (peer, segment, message) => {
                expect(segment).to.equal('the segment');
                expect(message).to.deep.equal({ type: 'stepDown', epoch: 7 });
                if (!refuses.has(peer)) {
                    said.push({ peer, atMs: clock.nowMs() - startMs });
                }
                return !refuses.has(peer);
            }
        }, clock, stop.signal);
    }
    const timesOf = (peer) => said.filter(one => one.peer === peer).map(({ atMs }) => atMs);
    it('is said several times to every other shard: what was sent can still be lost', async () => {
        const told = begin();
        await clock.advance(10_000);
        await told;
        expect(timesOf(second)).to.deep.equal([0, 500, 1000, 1500]);
        expect(timesOf(third)).to.deep.equal([0, 500, 1000, 1500]);
        expect(said.length).to.equal(8);
    });
    it('is said as often to one whose queue was full at first, and soon', async () => {
        refuses.add(third);
        const told = begin();
        await clock.advance(250);
        expect(timesOf(third)).to.deep.equal([]);
        refuses.delete(third);
        await clock.advance(10_000);
        await told;
        expect(timesOf(third)).to.deep.equal([300, 800, 1300, 1800]);
    });
    it('is not said to one that is gone, nor any more by a node that stops', async () => {
        up.delete(second);
        const told = begin();
        await clock.advance(600);
        stop.abort();
        await told;
        await clock.advance(10_000);
        expect(said).to.deep.equal([{ peer: third, atMs: 0 }, { peer: third, atMs: 500 }]);
    });
});
//# sourceMappingURL=farewell.test.js.map