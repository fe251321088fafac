import { expect } from 'chai';
import { ShardTraffic } from '../../src/actors/shard-traffic.js';
import { CorruptSegmentError } from '../../src/errors.js';
import { encodeOpening } from '../../src/protocols/elect/codec.js';
import { ManualClock } from '../manual-clock.js';
import { memoryLog } from './fixtures.js';
const CERTIFICATE = { end: 3 };
const APPEND = { type: 'append' };
describe('what other nodes say to shards', () => {
    let heard;
    let traffic;
    beforeEach(() => {
        heard = [];
        const owner = {
            segment: 'segment',
            role: 'follower',
            master: 'peer',
            lost: new Map(),
            shardIndexOf: () => 1,
            post: ({ type }) => { heard.push(type); },
            deliver: () => { heard.push('message'); }
        };
        const supervisor = { owners: [owner], owner: () => owner };
        const peers = { incarnationOf: () => 'incarnation' };
        traffic = new ShardTraffic({ supervisor, storage: {}, peers, clock: new ManualClock(), log: memoryLog() });
        traffic.onUp('peer', 'start', 'incarnation');
        traffic.onMessage('peer', 'segment', APPEND);
    });
    it("take a node's heartbeats for its shard's, which was master in the same start", () => {
        traffic.onHeartbeat('peer', 'start');
        traffic.onHeartbeat('peer', 'another start');
        expect(heard).to.deep.equal(['connected', 'message', 'heard']);
    });
    it('get an error instead of a copy that does not get on, if the index is damaged', async () => {
        const quarantined = [];
        const keeper = {
            record: () => ({ certificate: CERTIFICATE, opening: encodeOpening({ producersFrames: [] }) }),
            serves: () => true,
            store: async () => ({ header: { descriptorBytes: new Uint8Array(0) }, load: () => undefined, readVerified: () => [] }),
            quarantine: async (_record, err) => { quarantined.push(err.message); }
        };
        const supervisor = { keeper };
        traffic = new ShardTraffic({ supervisor, storage: {}, peers: {}, clock: new ManualClock(), log: memoryLog() });
        const copy = traffic.copy('peer', 'segment', 0, new AbortController().signal)[Symbol.asyncIterator]();
        await copy.next();
        expect(await copy.next().catch((err) => err)).to.be.instanceOf(CorruptSegmentError);
        expect(quarantined).to.have.length(1);
    });
    it('take no heartbeat for a master that may have ended while its connection was away', () => {
        traffic.onDown('peer');
        traffic.onUp('peer', 'start', 'incarnation');
        traffic.onHeartbeat('peer', 'start');
        expect(heard).to.deep.equal(['connected', 'message', 'disconnected', 'connected']);
        traffic.onMessage('peer', 'segment', APPEND);
        traffic.onHeartbeat('peer', 'start');
        expect(heard.slice(4)).to.deep.equal(['message', 'heard']);
    });
});
//# sourceMappingURL=shard-traffic.test.js.map