import { inRounds } from '../harness/rounds.js';
import { percentile } from '../harness/statistics.js';
const SIZE = 100;
const COPIES = 3;
const RATES = [1000, 50_000];
/** a load that took longer than it was to by more than this wasn't kept up with */
const KEPT_UP = 1.05;
export const endToEnd = {
    name: 'end-to-end',
    summary: 'how long a record takes from a producer to a follower, at a steady rate',
    async run({ quick, runs, seconds, report, fleet }) {
        const members = await fleet.need({ copies: COPIES, load: 'endToEnd', peers: true });
        for (const rate of quick ? RATES.slice(0, 1) : RATES) {
            const setting = `3 copies, quorum, sync, ${rate.toLocaleString('en-US')} records/s of 100 B`;
            const results = await inRounds(members, { runs, seconds }, async (member, seconds) => {
                const topic = member.newTopic();
                const [client] = await member.clients(1);
                await client.run('create', { topic, copies: COPIES });
                return client.run('endToEnd', { topic, size: SIZE, ack: 'quorum', seconds, rate });
            });
            for (const [unit, of] of [['ms, p50', 0.5], ['ms, p99', 0.99]]) {
                for (const [index, { name }] of members.entries()) {
                    const some = results[index];
                    const isLate = some.some(result => result.seconds > seconds * KEPT_UP);
                    report.add({ case: 'end-to-end', setting, subject: name, unit, runs: some.map(({ timesMs }) => percentile(timesMs, of)), note: isLate ? 'did not keep up with the rate' : undefined });
                }
            }
        }
    }
};
//# sourceMappingURL=end-to-end.js.map