import { examplesOf } from '../../nemesis/line-checker.js';
import { killLeaders } from '../peers/leader-kills.js';
import { benchFailover, distributionOf } from '../failover.js';
import { SELF } from '../harness/figure.js';
/** small, so that segments seal and open among the faults */
const SEGMENT_BYTES = 256 * 1024;
const ALONE = { kills: 20, hasty: 5, stalls: 10, segmentBytes: SEGMENT_BYTES };
const AMONG_OTHERS = { kills: 7, hasty: 0, stalls: 3, segmentBytes: SEGMENT_BYTES };
const QUICK = { kills: 2, hasty: 0, stalls: 1, segmentBytes: SEGMENT_BYTES };
const SETTINGS = [
    ['kill', 'master killed'],
    ['hasty kill', 'master killed while another node catches up'],
    ['stall', 'master stalled']
];
/** each takes a peer's server some seconds to come back */
const PEER_KILLS = 5;
const PEER_KILLS_AMONG_OTHERS = 2;
const COPIES = 3;
export const failover = {
    name: 'failover',
    summary: 'how long writes pause when a master is killed or stalled, and whether anything is lost by it',
    async run({ quick, isNamed, report, fleet }) {
        // nothing else may run beside it: elections are about time
        await fleet.stop();
        const { pauses, findings, lateAcks } = await benchFailover(quick ? QUICK : isNamed ? ALONE : AMONG_OTHERS, ({ kind, pauseMs }) => {
            report.progress(`failover: ${kind}: writes paused for ${pauseMs.toFixed(0)} ms`);
        });
        for (const [kind, setting] of SETTINGS) {
            const runs = pauses.filter(pause => pause.kind === kind).map(pause => pause.pauseMs);
            if (runs.length > 0) {
                report.add({ case: 'failover', setting, subject: SELF, unit: 'ms without an ack', runs });
                const { min, median, p90, max } = distributionOf(runs);
                report.note(`failover: ${setting}: ms min ${min.toFixed(0)}, median ${median.toFixed(0)}, p90 ${p90.toFixed(0)}, max ${max.toFixed(0)} of ${runs.length}`);
            }
        }
        const kills = quick ? 0 : isNamed ? PEER_KILLS : PEER_KILLS_AMONG_OTHERS;
        await measurePeers(fleet, report, kills);
        const wrong = [...findings.lost, ...findings.duplicated, ...findings.outOfOrder];
        const counts = `acknowledged ${findings.acknowledged}, lost ${findings.lost.length}, duplicated ${findings.duplicated.length}, out of order ${findings.outOfOrder.length}, acknowledged by a replaced master ${lateAcks}`;
        report.note(`failover: ${counts}`);
        if (wrong.length + lateAcks > 0) {
            report.fail(['failover: what must not be', ...examplesOf(wrong)].join('\n'));
        }
    }
};
/** The same writes, one after the other, of peers with leaders. */
async function measurePeers(fleet, report, kills) {
    if (kills === 0) {
        return;
    }
    await fleet.eachPeerAlone(COPIES, async (name, { leaderKills }) => {
        if (leaderKills != null) {
            report.add({ case: 'failover', setting: 'master killed', subject: name, unit: 'ms without an ack', runs: await killLeaders(leaderKills, kills) });
        }
        else {
            report.note(`failover: ${name} has none without a further service that watches it`);
        }
    });
}
//# sourceMappingURL=failover.js.map