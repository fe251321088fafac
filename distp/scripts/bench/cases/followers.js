import { SELF } from '../harness/figure.js';
import { CpuMeter } from '../harness/processes.js';
import { percentile } from '../harness/statistics.js';
const COPIES = 3;
const SIZE = 100;
const RATE = 10;
/** followers of one client: a node serves 128 reads to a connection */
const A_CLIENT = 100;
const CLIENTS = 10;
const QUICK_CLIENTS = 1;
export const followers = {
    name: 'followers',
    summary: '1,000 followers of one stream at a slow rate',
    async run({ quick, runs, seconds, report, fleet }) {
        const clientCount = quick ? QUICK_CLIENTS : CLIENTS;
        const count = clientCount * A_CLIENT;
        const [member] = await fleet.need({ copies: COPIES, load: 'follow', peers: false });
        // one more, which appends
        const [producer, ...clients] = await member.clients(clientCount + 1);
        const topic = member.newTopic();
        await producer.run('create', { topic, copies: COPIES });
        const startMs = Math.max(...await Promise.all(clients.map(async (client) => client.run('follow', { topic, followers: A_CLIENT }))));
        const times = [];
        const cpu = [];
        for (let run = 0; run <= runs; run++) {
            const meter = await CpuMeter.start(member.processes);
            const records = await producer.run('appendPaced', { topic, size: SIZE, ack: 'quorum', seconds, rate: RATE });
            const arrived = (await Promise.all(clients.map(async (client) => client.run('arrived', { topic, records })))).flat();
            const used = await meter.stop();
            if (run > 0) {
                times.push(arrived);
                cpu.push(new Map([...used].map(([name, seconds]) => [name, seconds / arrived.length * 1e6])));
            }
        }
        await Promise.all(clients.map(async (client) => client.run('unfollow', { topic })));
        const common = { case: 'followers', setting: `${count.toLocaleString('en-US')} followers, ${RATE} records/s of ${SIZE} B`, subject: SELF };
        report.add({ ...common, unit: 'ms until all follow', runs: [startMs] }, { ...common, unit: 'ms from producer to follower, p50', runs: times.map(some => percentile(some, 0.5)) }, { ...common, unit: 'ms from producer to follower, p99', runs: times.map(some => percentile(some, 0.99)), cpu, note: 'CPU per million records delivered' });
    }
};
//# sourceMappingURL=followers.js.map