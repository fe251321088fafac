import { expect } from 'chai';
import { copyOf } from '../../src/actors/copying.js';
import { DeadlineError } from '../../src/errors.js';
import { ManualClock } from '../manual-clock.js';
import { noPeers } from './fixtures.js';
const FRAMES = { type: 'frames', bytes: Uint8Array.of(1) };
/** A node that sends what it is told to, and then nothing more, until the copy is aborted. */
function silentAfter(count, ended) {
    return {
        ...noPeers,
        async *copy(_peer, _segment, _from, signal) {
            try {
                for (let sent = 0; sent < count; sent++) {
                    yield FRAMES;
                }
                await new Promise((_resolve, reject) => { signal.addEventListener('abort', () => { reject(signal.reason); }); });
            }
            finally {
                ended();
            }
        }
    };
}
describe('a copy of a segment', () => {
    let clock;
    let ended;
    const { signal } = new AbortController();
    beforeEach(() => {
        clock = new ManualClock();
        ended = 0;
    });
    it('is given up when nothing comes any more, and its stream with it', async () => {
        const events = copyOf('a node', 'a segment', 0, { peers: silentAfter(2, () => { ended++; }), clock, signal });
        expect((await events.next()).value).to.equal(FRAMES);
        await clock.advance(60_000); // this disk is slow, which is nobody's silence
        expect((await events.next()).value).to.equal(FRAMES);
        const next = events.next().then(() => undefined, (err) => err);
        await clock.advance(9_999);
        expect(ended).to.equal(0);
        await clock.advance(1);
        expect(await next).to.be.instanceOf(DeadlineError);
        expect(ended).to.equal(1);
    });
    it('ends early when nobody wants the rest', async () => {
        for await (const event of copyOf('a node', 'a segment', 0, { peers: silentAfter(9, () => { ended++; }), clock, signal })) {
            expect(event).to.equal(FRAMES);
            break;
        }
        expect(ended).to.equal(1);
    });
});
//# sourceMappingURL=copying.test.js.map