import { expect } from 'chai';
import { BROKEN_RULES, scenarioOf } from './broken.js';
import { explore } from './explore.js';
import { missed, QUICK } from './scenarios.js';
import { StateSet } from './state-set.js';
/** Noticed only after more states than fit a test of every day: `npm run model -- --broken all` has them. */
const SLOW = new Set(['adopt-before-start', 'count-unadopted']);
describe('all that can happen within small bounds', function () {
    // tens of thousands of states, on a machine that may be busy
    this.timeout(120_000);
    for (const scenario of QUICK) {
        it(`holds what must always hold: ${scenario.name}`, () => {
            const { exhausted, violation, marks } = explore(scenario);
            expect(violation).to.equal(undefined);
            expect(exhausted).to.equal(true);
            expect(missed(scenario, marks)).to.deep.equal([]);
        });
    }
    for (const rule of BROKEN_RULES.filter(name => !SLOW.has(name))) {
        it(`shows what a broken rule leads to: ${rule}`, () => {
            const { violation } = explore(scenarioOf(rule), { broken: [rule] });
            expect(violation?.message).to.be.a('string');
            expect(violation?.steps).to.have.length.above(0);
        });
        it(`holds within the same bounds unless the rule is broken: ${rule}`, () => {
            expect(explore(scenarioOf(rule), { maxStates: 10_000 }).violation).to.equal(undefined);
        });
    }
    it('is the same each time', () => {
        const [one, other] = [0, 1].map(() => ({ ...explore(scenarioOf('vote-by-end-only'), { broken: ['vote-by-end-only'] }), seconds: 0 }));
        expect(one).to.deep.equal(other);
    });
});
describe('a set of states', () => {
    it('has each state once, however many there are, in the order they came', () => {
        const states = new StateSet(3);
        const count = 20_000;
        for (let index = 0; index < count; index++) {
            expect(states.add(Int32Array.of(index % 7, index, -index), index - 1)).to.equal(true);
        }
        for (let index = 0; index < count; index++) {
            expect(states.add(Int32Array.of(index % 7, index, -index), 0)).to.equal(false);
        }
        const state = new Int32Array(3);
        states.read(12_345, state);
        expect([...state]).to.deep.equal([12_345 % 7, 12_345, -12_345]);
        expect(states.parent(12_345)).to.equal(12_344);
        expect(states.size).to.equal(count);
    });
});
//# sourceMappingURL=model.test.js.map