import { expect } from 'chai';
import { systemClock } from '../../src/clock.js';
import { CorruptSegmentError } from '../../src/errors.js';
import { NodeReadService } from '../../src/node/services/read-service.js';
describe('a read of a segment whose index is damaged', () => {
    it('fails, and has the file looked at', async () => {
        const complaints = [];
        const descriptor = { number: 0, baseHeight: 0, settings: { readers: [] } };
        const store = { header: { stream: 'stream', descriptor, descriptorBytes: new Uint8Array(0) }, load: () => undefined, read: () => [] };
        const supervisor = {
            readable: async () => ({ store, commitEnd: 5, sealed: true, changed: async () => { } }),
            scrubber: { complain: (segment) => { complaints.push(segment); } }
        };
        const service = new NodeReadService({ supervisor, isKnown: () => true, isNode: () => true, addressesOf: () => [], clock: systemClock });
        const events = [];
        const read = async () => {
            for await (const event of service.read({ stream: 'stream', segment: 'segment', from: { type: 'start' }, limit: 0, waitMs: 0, fresh: false }, 'peer', new AbortController().signal)) {
                events.push(event);
            }
        };
        expect(await read().catch((err) => err)).to.be.instanceOf(CorruptSegmentError);
        expect(events.map(({ type }) => type)).to.deep.equal(['segment']);
        expect(complaints).to.deep.equal(['segment']);
    });
});
//# sourceMappingURL=read-service.test.js.map