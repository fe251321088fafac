import { expect } from 'chai';
import { eventually } from './eventually.js';
import { expectLines, LineWriter } from './lines.js';
import { ProcessCluster } from './process-cluster.js';
describe('a stream with durability interval', function () {
    this.timeout(60_000);
    it('keeps what was acknowledged when every process is killed at once', async () => {
        const cluster = await ProcessCluster.start(3);
        try {
            const client = await cluster.connect();
            const stream = await client.createStream('lazy', { durability: 'interval', segmentBytes: 256 * 1024 });
            expect(stream.settings.durability).to.equal('interval');
            const writer = new LineWriter(stream);
            await eventually('lines are written', () => writer.acked > 2000);
            await Promise.all(cluster.nodes.map(async (node) => { await node.kill('SIGKILL'); }));
            await Promise.all(cluster.nodes.map(async (node) => { await node.restart(); }));
            const before = writer.acked;
            await eventually('lines are written again', () => writer.acked > before + 2000);
            await expectLines(stream, await writer.stop());
        }
        finally {
            await cluster.stop();
        }
    });
});
//# sourceMappingURL=durability.test.js.map