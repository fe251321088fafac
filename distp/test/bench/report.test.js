import { expect } from 'chai';
import { replaceFigures } from '../../scripts/bench/harness/document.js';
import { cpuOfAll, toRows } from '../../scripts/bench/harness/figure.js';
import { formatBytes, formatNumber, Report } from '../../scripts/bench/harness/report.js';
const figures = [
    { case: 'append', setting: '3 copies', subject: 'Catenary', unit: 'records/s', runs: [100, 300, 200], cpu: [new Map([['client', 1], ['node 1', 2]]), new Map([['client', 3], ['node 1', 4]])] },
    { case: 'append', setting: '3 copies', subject: 'a peer', unit: 'records/s', runs: [50] },
    { case: 'append', setting: '1 copy', subject: 'a peer', unit: 'records/s', runs: [70] },
    { case: 'latency', setting: '3 copies', subject: 'Catenary', unit: 'ms, p50', runs: [3] },
    { case: 'latency', setting: '3 copies', subject: 'fsync and a round trip', unit: 'ms, p50', runs: [2], isReference: true }
];
describe('bench report', () => {
    it('holds each figure against the reference of its setting and unit, or against Catenary', () => {
        expect(toRows(figures).map(({ ofReference }) => ofReference)).to.deep.equal([1, 0.25, undefined, 1.5, 1]);
    });
    it('has CPU time as medians by process', () => {
        const [row] = toRows(figures);
        expect(row.cpuSecondsPerMillion).to.deep.equal({ client: 2, 'node 1': 3 });
        expect(cpuOfAll(row)).to.equal(5);
    });
    it('prints lines of JSON, or a table for each case', () => {
        const json = [];
        const text = [];
        for (const [lines, isJson] of [[json, true], [text, false]]) {
            const report = new Report({ json: isJson, print: line => { lines.push(line); }, tell: () => { } });
            report.add(...figures);
            report.note('a peer is left out');
            report.note('a peer is left out');
            report.finish();
        }
        expect(json.map(line => JSON.parse(line)).map(({ median, note }) => median ?? note)).to.deep.equal([200, 50, 70, 3, 2, 'a peer is left out']);
        expect(text.join('\n')).to.match(/append\n.*3 copies.*records\/s.*200.*100 to 300.*latency\n.*1.5/s);
        expect(text.filter(line => line === 'a peer is left out')).to.have.length(1);
    });
    it('makes Markdown of the same rows', () => {
        const report = new Report({ json: false, print: () => { }, tell: () => { } });
        report.add(...figures);
        expect(report.markdown()).to.contain('### append\n\n| setting | subject |').and.to.contain('| 3 copies | a peer | records/s | 50 |  | 1 | 0.25 |  |  |');
    });
    it('formats numbers by what counts of them', () => {
        expect([1234567.8, 12.345, 0.012345, 0, NaN].map(formatNumber)).to.deep.equal(['1,234,568', '12.3', '0.0123', '0', 'NaN']);
        expect([100, 1024, 16_384].map(formatBytes)).to.deep.equal(['100 B', '1 KiB', '16 KiB']);
    });
    it('replaces a document\'s figures and nothing else', () => {
        const document = 'before\n<!-- figures: begin -->\nold\n<!-- figures: end -->\nafter\n';
        expect(replaceFigures(document, 'new\n')).to.equal('before\n<!-- figures: begin -->\n\nnew\n\n<!-- figures: end -->\nafter\n');
        for (const bad of ['', document + document, document.replace('<!-- figures: end -->', '')]) {
            expect(() => replaceFigures(bad, 'new')).to.throw('the document needs one');
        }
    });
});
//# sourceMappingURL=report.test.js.map