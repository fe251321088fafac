import { expect } from 'chai';
import { dialAppend } from '../../src/protocols/append/dialer.js';
import { appendOf, startPeer } from './clients.js';
import { eventually, failureOf } from './eventually.js';
import { expectLines, LineWriter } from './lines.js';
import { ProcessCluster } from './process-cluster.js';
const SEGMENT_BYTES = 256 * 1024;
describe('a cluster of processes', function () {
    this.timeout(60_000);
    let cluster;
    let client;
    before(async () => {
        cluster = await ProcessCluster.start(3);
        client = await cluster.connect();
    });
    after(async () => { await cluster.stop(); });
    it('goes on writing when a master is killed, and has the whole stream on all nodes once that is back', async () => {
        const stream = await client.createStream('killed', { segmentBytes: SEGMENT_BYTES });
        const writer = new LineWriter(stream);
        await eventually('lines are written', () => writer.acked > 500);
        const master = await cluster.masterOf(client, stream);
        await master.kill('SIGKILL');
        const before = writer.acked;
        await eventually('lines are written without the master', () => writer.acked > before + 4000);
        await master.restart();
        await eventually('lines are written with the node back', () => writer.acked > before + 5000);
        await expectLines(stream, await writer.stop());
        expect(await cluster.caughtUp(client, stream)).to.be.at.least(1);
    });
    it('acknowledges nothing by a master that was stalled while another took over', async () => {
        const stream = await client.createStream('stalled', { segmentBytes: SEGMENT_BYTES });
        const writer = new LineWriter(stream);
        await eventually('lines are written', () => writer.acked > 200);
        const master = await cluster.masterOf(client, stream);
        const { host, network } = await startPeer();
        try {
            const session = await dialAppend(network, master, AbortSignal.timeout(5_000));
            await master.kill('SIGSTOP');
            const late = failureOf(session.append(appendOf(stream.id, Buffer.from('late'))));
            const before = writer.acked;
            await eventually('lines are written without the master', () => writer.acked > before + 500);
            await master.kill('SIGCONT');
            expect((await late).name).to.be.oneOf(['NotMasterError', 'ClosedError', 'SegmentSealedError']);
            expect((await cluster.masterOf(client, stream)).peerId).to.not.equal(master.peerId);
        }
        finally {
            await host.stop();
        }
        await expectLines(stream, await writer.stop());
        await cluster.caughtUp(client, stream);
    });
    it('has everything acknowledged when all nodes were killed at once, and goes on', async () => {
        const stream = await client.createStream('dark', { segmentBytes: SEGMENT_BYTES });
        const writer = new LineWriter(stream);
        await eventually('lines are written', () => writer.acked > 2000);
        await Promise.all(cluster.nodes.map(async (node) => { await node.kill('SIGKILL'); }));
        const before = writer.acked;
        await Promise.all(cluster.nodes.map(async (node) => { await node.restart(); }));
        await eventually('lines are written again', () => writer.acked > before + 1000);
        await expectLines(stream, await writer.stop());
        await cluster.caughtUp(client, stream);
        const result = await stream.verify();
        expect(result.blocks.data).to.equal(writer.written);
    });
});
//# sourceMappingURL=failover.test.js.map