import { SELF } from '../harness/figure.js';
import { CpuMeter } from '../harness/processes.js';
import { inRounds } from '../harness/rounds.js';
import { percentile } from '../harness/statistics.js';
const COPIES = 3;
const SIZE = 100;
const STREAMS = 500;
const QUICK_STREAMS = 50;
/** room is promised for whole segments: small ones, so that any disk has it */
const SEGMENT_BYTES = 4 * 1024 * 1024;
export const streams = {
    name: 'streams',
    summary: '500 streams written to at once',
    async run({ quick, runs, seconds, report, fleet }) {
        const topics = quick ? QUICK_STREAMS : STREAMS;
        const [member] = await fleet.need({ copies: COPIES, load: 'appendToMany', peers: false });
        const [client] = await member.clients(1);
        const prefix = member.newTopic();
        const createMs = await client.run('createMany', { prefix, topics, copies: COPIES, segmentBytes: SEGMENT_BYTES });
        const [results] = await inRounds([client], { runs, seconds }, async (client, seconds) => {
            const meter = await CpuMeter.start(member.processes);
            const result = await client.run('appendToMany', { prefix, topics, size: SIZE, ack: 'quorum', seconds });
            const used = await meter.stop();
            return { ...result, cpu: new Map([...used].map(([name, seconds]) => [name, seconds / result.records * 1e6])) };
        });
        const common = { case: 'streams', setting: `${topics} streams, 3 copies, quorum, sync, 100 B, 20 records of each in flight`, subject: SELF };
        report.add({ ...common, unit: 'ms to make one', runs: [createMs] }, { ...common, unit: 'records/s', runs: results.map(({ records, seconds }) => records / seconds), cpu: results.map(({ cpu }) => cpu) }, { ...common, unit: 'ms to an ack, p50', runs: results.map(({ timesMs }) => percentile(timesMs, 0.5)) }, { ...common, unit: 'ms to an ack, p99', runs: results.map(({ timesMs }) => percentile(timesMs, 0.99)) });
    }
};
//# sourceMappingURL=streams.js.map