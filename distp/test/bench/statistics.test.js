import { expect } from 'chai';
import fc from 'fast-check';
import { median, percentile, summarize } from '../../scripts/bench/harness/statistics.js';
describe('bench statistics', () => {
    it('takes the middle value, or the mean of the middle two', () => {
        expect(median([10, 9, 100])).to.equal(10);
        expect(median([4, 1, 2, 3])).to.equal(2.5);
        expect(median([])).to.be.NaN;
    });
    it('takes as a percentile a value that was measured', () => {
        const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
        expect(percentile(hundred, 0.5)).to.equal(50);
        expect(percentile(hundred, 0.99)).to.equal(99);
        expect(percentile(hundred, 1)).to.equal(100);
        expect(percentile([7], 0)).to.equal(7);
        expect(percentile([], 0.5)).to.be.NaN;
    });
    it('has the median between the lowest and the highest', () => {
        fc.assert(fc.property(fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1 }), values => {
            const { median, lowest, highest } = summarize(values);
            expect(lowest).to.be.at.most(median);
            expect(highest).to.be.at.least(median);
            expect(values).to.include(lowest).and.to.include(highest);
        }));
    });
});
//# sourceMappingURL=statistics.test.js.map