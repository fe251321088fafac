import { setImmediate as turn } from 'node:timers/promises';
import { expect } from 'chai';
import { Introducer } from '../../src/actors/introducer.js';
import { ShardVoice } from '../../src/actors/shard-voice.js';
import { firstDescriptor, signer } from '../chain/examples.js';
import { ManualClock } from '../manual-clock.js';
import { memoryLog, noPeers } from './fixtures.js';
const SHARDS = [0, 1].map(index => ({ peerId: signer(index).peerId, incarnation: signer(index).incarnation, zone: '' }));
const DESCRIPTOR = { ...firstDescriptor, shards: SHARDS };
const OPENING = { genesisBytes: Uint8Array.of(1, 2, 3), producersFrames: [] };
const other = SHARDS[1].peerId;
describe('a shard whose node does not know the segment', () => {
    const clock = new ManualClock();
    let log;
    let opens;
    let opened;
    let posted;
    let answered;
    let voice;
    beforeEach(() => {
        log = memoryLog();
        opens = [];
        opened = Promise.withResolvers();
        posted = [];
        answered = [];
        const peers = {
            ...noPeers,
            vote: async (_peer, _segment, message) => ({ type: 'unknownSegment', epoch: message.epoch }),
            open: async (peer, request) => {
                opens.push({ peer, request });
                await opened.promise;
            }
        };
        const owner = {
            stream: 'a stream',
            segment: 'a segment',
            descriptor: DESCRIPTOR,
            opening: OPENING,
            shardIndexOf: (peer) => SHARDS.findIndex(shard => shard.peerId === peer),
            post: (event) => { posted.push(event); }
        };
        const introducer = new Introducer({ peers, clock, log, listed: async () => [] });
        voice = new ShardVoice({
            stream: 'a stream',
            segment: 'a segment',
            descriptor: DESCRIPTOR,
            self: 0,
            store: {},
            peers,
            signer: { peerId: SHARDS[0].peerId, sign: bytes => signer(0).privateKey.sign(bytes) },
            clock,
            log,
            onMessage: (from, message) => { answered.push({ from, message }); },
            onLost: from => { answered.push({ from, lost: true }); },
            onUnknown: peer => { introducer.introduce(peer, owner); },
            onError: err => { throw err; }
        });
    });
    const ask = async () => {
        voice.send({ to: 1, message: { type: 'vote', epoch: 2, logEpoch: 1, end: 0 } });
        await turn();
    };
    it('is told by whoever asks it for a vote, once at a time, and asked again when it has opened', async () => {
        await ask();
        await ask();
        expect(opens).to.deep.equal([{ peer: other, request: { segment: 'a segment', opening: OPENING, segments: [] } }]);
        expect(answered).to.deep.equal([]);
        expect(posted).to.deep.equal([]);
        opened.resolve();
        await turn();
        expect(posted).to.deep.equal([{ type: 'connected', from: 1 }]);
    });
    it('is told again with the next vote if it could not open', async () => {
        await ask();
        opened.reject(new Error('no room'));
        await turn();
        expect(log.lines.filter(line => line.includes('did not open'))).to.have.length(1);
        expect(posted).to.deep.equal([]);
        await ask();
        expect(opens).to.have.length(2);
    });
});
//# sourceMappingURL=introducer.test.js.map