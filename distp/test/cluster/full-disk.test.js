import { expect } from 'chai';
import { CatenaryError, NoRoomError } from '../../src/errors.js';
import { CATALOG_SEGMENT_BYTES } from '../../src/node/cluster-file.js';
import { failureOf } from './eventually.js';
import { LocalCluster } from './local-cluster.js';
import { numberOf, writeLines } from './lines.js';
const SEGMENT_BYTES = 64 * 1024;
const ROOM_BYTES = CATALOG_SEGMENT_BYTES + 4 * SEGMENT_BYTES;
describe('a disk that is full', function () {
    this.timeout(60_000);
    let cluster;
    beforeEach(async () => { cluster = await LocalCluster.start(1, { roomBytes: () => ROOM_BYTES }); });
    afterEach(async () => { await cluster.stop(); });
    it('takes no stream that it has no room for', async () => {
        const client = await cluster.connect([0], { deadlineMs: 500 });
        expect(causeOf(await failureOf(client.createStream('large')))).to.be.instanceOf(NoRoomError);
        await client.createStream('small', { segmentBytes: SEGMENT_BYTES });
    });
    it('ends in an error to the writers, with nothing lost, and goes on when there is room', async () => {
        const client = await cluster.connect();
        const stream = await client.createStream('growing', { segmentBytes: SEGMENT_BYTES });
        let acked = 0;
        const writer = stream.writer({ deadlineMs: 1000, inFlightBytes: 16 * 1024, onAck: frame => { acked += frame.count; } });
        const err = await failureOf(writeLines(writer, 0, 10_000));
        expect(err).to.be.instanceOf(CatenaryError);
        expect(err.message).to.match(/No room/);
        expect(acked).to.be.greaterThan(1000);
        await cluster.stopNode(0);
        await cluster.startNode(0, { roomBytes: 2 * ROOM_BYTES });
        await stream.append(Buffer.from('line last'));
        const blocks = [];
        for await (const block of stream.stream({ fresh: true })) {
            blocks.push(block);
        }
        const numbers = blocks.slice(0, -1).map(numberOf);
        expect(numbers).to.deep.equal(numbers.map((_, index) => index));
        expect(numbers.length).to.be.at.least(acked);
        expect(Buffer.from(blocks.at(-1).data).toString()).to.equal('line last');
    });
});
function causeOf(err) {
    return err instanceof NoRoomError ? err : err.cause;
}
//# sourceMappingURL=full-disk.test.js.map