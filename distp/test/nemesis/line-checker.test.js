import { expect } from 'chai';
import { examplesOf, LineChecker } from '../../scripts/nemesis/line-checker.js';
const LINES = [
    { writer: 'a', sequence: 1, height: 0, token: 't0' },
    { writer: 'b', sequence: 1, height: 1, token: 't1' },
    { writer: 'a', sequence: 2, height: 3, token: 't3' },
    { writer: 'a', sequence: 3, height: 4, token: 't4' }
];
function check(found, acked = LINES) {
    const checker = new LineChecker();
    acked.forEach(line => { checker.acknowledged(line); });
    found.forEach(line => { checker.found(line); });
    return checker.findings();
}
describe('the checker of lines', () => {
    it('finds nothing wrong where nothing is', () => {
        expect(check(LINES)).to.deep.equal({ acknowledged: 4, found: 4, lost: [], duplicated: [], outOfOrder: [] });
    });
    it('takes lines that nobody acknowledged', () => {
        const { lost, duplicated, outOfOrder } = check(LINES, LINES.slice(0, 2));
        expect([...lost, ...duplicated, ...outOfOrder]).to.deep.equal([]);
    });
    it('notices an acknowledged line that is lost, in the middle and at the end', () => {
        expect(check(LINES.filter(line => line.token !== 't3')).lost).to.have.length(1);
        expect(check(LINES.slice(0, -1)).lost).to.have.length(1);
    });
    it('notices an acknowledged line that is somewhere else, or is another block', () => {
        expect(check([...LINES.slice(0, -1), { ...LINES[3], height: 5 }]).lost).to.have.length(1);
        expect(check([...LINES.slice(0, -1), { ...LINES[3], token: 'other' }]).lost).to.have.length(1);
    });
    it('notices a line that nobody acknowledged and that is skipped', () => {
        const { lost } = check(LINES.filter(line => line.token !== 't3'), [LINES[3]]);
        expect(lost).to.deep.equal(["a line 2 isn't there, and line 3 is"]);
    });
    it('notices a line that is there twice, or was acknowledged at two places', () => {
        expect(check([...LINES, { ...LINES[1], height: 9, token: 't9' }]).duplicated).to.have.length(1);
        expect(check(LINES, [...LINES, { ...LINES[1], height: 9, token: 't9' }]).duplicated).to.have.length(1);
    });
    it('notices lines of a writer in another order, and heights that fall', () => {
        const [first, second, third, fourth] = LINES;
        const swapped = [first, second, { ...fourth, height: 3 }, { ...third, height: 4 }];
        expect(check(swapped, []).outOfOrder).to.deep.equal(['a line 2 at height 4 comes behind line 3']);
        expect(check([first, { ...second, height: 0 }], []).outOfOrder).to.have.length(1);
    });
    it('notices a conditional append that came after another line than it expected, and lets its writer skip', () => {
        const lines = [
            { writer: 'c', sequence: 1, height: 0, token: 't0', after: 'empty' },
            { writer: 'd', sequence: 2, height: 1, token: 't1', after: 't0' },
            { writer: 'c', sequence: 4, height: 2, token: 't2', after: 't1' }
        ];
        expect(check(lines, lines).lost).to.deep.equal([]);
        expect(check(lines, lines).outOfOrder).to.deep.equal([]);
        expect(check([lines[0], lines[1], { ...lines[2], after: 't0' }], []).outOfOrder).to.have.length(1);
    });
    it('tells some of many', () => {
        expect(examplesOf(['a', 'b'])).to.deep.equal(['a', 'b']);
        expect(examplesOf(Array.from({ length: 30 }, () => 'x')).at(-1)).to.equal('and 10 more');
    });
});
//# sourceMappingURL=line-checker.test.js.map