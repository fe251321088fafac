import { expect } from 'chai';
import { everybodyTold } from '../../src/actors/retirement.js';
import { ManualClock } from '../manual-clock.js';
describe("a sealed segment's master", () => {
    const clock = new ManualClock();
    let uncertified;
    let up;
    let lost;
    let told;
    async function wait() {
        const owner = {
            role: 'master',
            stopped: false,
            lost,
            descriptor: { shards: [{ peerId: 'a' }, { peerId: 'b' }, { peerId: 'c' }] },
            get status() { return { uncertified }; }
        };
        const peers = { isUp: (peer) => up.has(peer) };
        told = false;
        everybodyTold(owner, peers, clock, new AbortController().signal).then(() => { told = true; }, () => { });
        await clock.advance(1_000);
    }
    beforeEach(() => { lost = new Map(); });
    it('stays until every shard that is up has the certificate', async () => {
        uncertified = [1, 2];
        up = new Set(['b', 'c']);
        await wait();
        expect(told).to.equal(false);
        uncertified = [2];
        await clock.advance(1_000);
        expect(told).to.equal(false);
        uncertified = [];
        await clock.advance(100);
        expect(told).to.equal(true);
    });
    it("doesn't wait for one that is lost", async () => {
        uncertified = [2];
        up = new Set(['b', 'c']);
        lost.set(2, 'is quarantined');
        await wait();
        expect(told).to.equal(true);
    });
    it("doesn't wait for one that is away", async () => {
        uncertified = [2];
        up = new Set(['b']);
        await wait();
        expect(told).to.equal(true);
    });
    it('gives up in the end on one that is up and takes nothing', async () => {
        uncertified = [1];
        up = new Set(['b']);
        await wait();
        expect(told).to.equal(false);
        await clock.advance(30_000);
        expect(told).to.equal(true);
    });
});
//# sourceMappingURL=retirement.test.js.map