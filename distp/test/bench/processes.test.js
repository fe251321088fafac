import { expect } from 'chai';
import { CpuMeter, cpuSecondsIn, memoryIn, memoryOf } from '../../scripts/bench/harness/processes.js';
describe('bench processes', () => {
    it('finds the CPU time behind whatever the process is called', () => {
        const stat = '42 (a (b) 1 2 3) S 1 42 42 0 -1 4194560 900 0 0 0 150 50 7 7 20 0 11 0 12345 1000 200';
        expect(cpuSecondsIn(stat)).to.equal(2);
    });
    it('finds what is resident, and what of it is no file', () => {
        const status = 'Name:\tnode\nVmRSS:\t    2048 kB\nRssAnon:\t    1024 kB\nRssFile:\t    1024 kB\n';
        expect(memoryIn(status)).to.deep.equal({ residentBytes: 2 * 1024 * 1024, anonymousBytes: 1024 * 1024 });
    });
    it('reads both of a process that runs', async () => {
        const { residentBytes, anonymousBytes } = await memoryOf(process.pid);
        expect(residentBytes).to.be.greaterThan(anonymousBytes);
        expect(anonymousBytes).to.be.greaterThan(0);
    });
    it('adds up processes of one name, and counts from the start of the meter', async () => {
        const meter = await CpuMeter.start([{ name: 'self', pid: process.pid }, { name: 'self', pid: process.pid }]);
        const begin = process.cpuUsage();
        while (process.cpuUsage(begin).user < 50_000) {
            // until ticks of 10 ms show something
        }
        const used = await meter.stop();
        expect([...used.keys()]).to.deep.equal(['self']);
        expect(used.get('self')).to.be.within(0.04, 20);
    });
});
//# sourceMappingURL=processes.test.js.map