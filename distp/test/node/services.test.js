import { expect } from 'chai';
import { CorruptSegmentError, StreamUnavailableError } from '../../src/errors.js';
import { NodeAppendService } from '../../src/node/services/append-service.js';
import { NodeReadService } from '../../src/node/services/read-service.js';
import { settings, unplacedFrame } from '../chain/examples.js';
import { segmentHeader } from '../storage/frames.js';
import { systemClock } from '../../src/clock.js';
const HEADER = segmentHeader();
const { stream, segment } = HEADER;
const DAMAGE = new CorruptSegmentError('the file', 'can\'t be read: EIO', 0);
/** A node whose disk can't read the one segment it has. */
function damaged(complaints) {
    const refuse = async () => { throw DAMAGE; };
    const store = { header: HEADER, end: 9, load: refuse, loadBlock: refuse, read: () => { throw new Error('a map was touched that nobody has read'); }, heightOf: () => { throw new Error('so it was'); } };
    return {
        tail: () => ({ descriptor: { settings: { ...settings, writers: ['*'] } }, append: async () => ({ segment, repeated: 4 }) }),
        segments: { at: () => ({ segment }), of: () => [{ segment }] },
        readable: async () => ({ store, commitEnd: 9, sealed: true, changed: async () => { } }),
        scrubber: { complain: (of) => { complaints.push(of); } }
    };
}
const failure = async (work) => await work.then(() => undefined, (err) => err);
describe('a node whose segment is damaged', () => {
    it('sends a repeated append elsewhere, where its blocks can be looked up', async () => {
        const service = new NodeAppendService({ supervisor: damaged([]), self: 'this node', addressesOf: () => [], findMaster: async () => undefined });
        const frame = unplacedFrame([Buffer.from('once')]);
        const err = await failure(service.append({ stream, frame, ack: 'quorum', follows: 0, producerName: '', ackTimeoutMs: 1000 }, 'a client'));
        expect(err).to.be.instanceOf(StreamUnavailableError).with.property('retryable', true);
        expect(err).to.have.property('cause', DAMAGE);
        expect(err.tried).to.deep.equal(['this node']);
    });
    it('has it read anew when a reader finds that the disk can not read it', async () => {
        const complaints = [];
        const service = new NodeReadService({ supervisor: damaged(complaints), isKnown: () => true, isNode: () => false, addressesOf: () => [], clock: systemClock });
        for (const from of [{ type: 'height', height: 2 }, { type: 'block', hash: new Uint8Array(32) }]) {
            const read = (async () => {
                for await (const event of service.read({ stream, segment, from, limit: 0, waitMs: 0, fresh: false }, 'a client', new AbortController().signal)) {
                    expect(event.type).to.equal('segment');
                }
            })();
            expect(await failure(read)).to.equal(DAMAGE);
        }
        expect(complaints).to.deep.equal([segment, segment]);
    });
});
//# sourceMappingURL=services.test.js.map