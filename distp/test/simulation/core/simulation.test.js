import { expect } from 'chai';
import { BROKEN, findBroken, SEEDS_UNTIL_NOTICED } from './broken.js';
import { simulate } from './simulation.js';
const SEEDS = 500;
const SEEDS_A_TEST = 100;
/** 3384: a master believed what a shard in doubt had said of its log before it lost it, and never found the place to go on */
const FAILED_ONCE = [3384];
describe('simulated clusters', function () {
    // whole clusters for seconds of their time: some tens of milliseconds a seed, on a machine that may be busy
    this.timeout(120_000);
    for (let start = 0; start < SEEDS; start += SEEDS_A_TEST) {
        it(`hold what must always hold, and go on after their faults, in seeds ${start} to ${start + SEEDS_A_TEST - 1}`, () => {
            for (let seed = start; seed < start + SEEDS_A_TEST; seed++) {
                const outcome = simulate({ seed });
                expect(outcome.violation, `seed ${seed} (${outcome.profile})`).to.equal(undefined);
            }
        });
    }
    it('go on where they once did not', () => {
        for (const seed of FAILED_ONCE) {
            expect(simulate({ seed }).violation, `seed ${seed}`).to.equal(undefined);
        }
    });
    it('are the same for the same seed', () => {
        const traces = [0, 1].map(() => {
            const lines = [];
            simulate({ seed: 7, trace: line => { lines.push(line); } });
            return lines;
        });
        expect(traces[0]).to.have.length.above(1000);
        expect(traces[0]).to.deep.equal(traces[1]);
    });
    for (const rule of Object.keys(BROKEN)) {
        it(`notice that a rule is broken: ${rule}`, () => {
            const outcome = findBroken(rule, 0, SEEDS_UNTIL_NOTICED);
            expect(outcome?.violation, rule).to.be.a('string');
        });
    }
});
//# sourceMappingURL=simulation.test.js.map