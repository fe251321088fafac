import { expect } from 'chai';
import { Census } from '../../src/actors/census.js';
import { SegmentList } from '../../src/actors/segment-list.js';
import { streamIdOf } from '../../src/chain/index.js';
import { StreamNotFoundError } from '../../src/errors.js';
import { MemoryStorage } from '../../src/storage/memory-storage.js';
import { signer } from '../chain/examples.js';
import { eventually } from '../cluster/eventually.js';
import { ManualClock } from '../manual-clock.js';
import { memoryLog, noPeers } from './fixtures.js';
import { ShardWorld } from './shard-world.js';
describe('what a node should hold and never heard of', () => {
    let world;
    let stream;
    let nodes;
    let texts;
    let clock;
    /** Two segments on the first three nodes; then the stream moves off the third, which comes back with nothing. */
    beforeEach(async () => {
        clock = new ManualClock();
        world = await ShardWorld.start(4, { repairDelayMs: 300, censusClock: clock });
        nodes = world.nodes;
        stream = await world.createStream('orders', 3);
        await world.fill(stream, 1, nodes.slice(0, 3));
        texts = await world.texts(nodes[0], world.segment(stream, 0));
        await nodes[2].wipe();
        await eventually('the stream is on the fourth node instead', () => {
            const tail = world.masterOf(stream)?.tail(stream);
            return tail?.descriptor.number === 3 && nodes[3].state(tail.segment) === 'opened';
        });
        await eventually('what it left is sealed', () => nodes.slice(0, 2).every(node => node.state(world.segment(stream, 2)) === 'sealed'));
        await nodes[2].start();
        expect([...nodes[2].supervisor.segments.all()]).to.deep.equal([]);
    });
    afterEach(async () => { await world.stop(); });
    /** As `eventually`, while time goes on for the census. */
    async function inTime(what, look) {
        await eventually(what, async () => {
            await clock.advance(500);
            return look();
        });
    }
    const numbers = () => nodes[2].supervisor.segments.of(stream).map(({ number }) => number);
    async function isWhole() {
        await inTime('all that names it is here', () => [0, 1, 2].every(number => nodes[2].state(world.segment(stream, number)) === 'sealed'));
        expect(await world.texts(nodes[2], world.segment(stream, 0))).to.deep.equal(texts);
        expect(nodes[2].file(stream, 1).equals(nodes[0].file(stream, 1))).to.equal(true);
        expect(numbers()).to.deep.equal([0, 1, 2]);
    }
    it('is copied though nobody opens anything of the stream there any more', async () => {
        nodes[2].census.add(stream);
        await isWhole();
    });
    it('is found though one node lists what never was, and another hides it', async () => {
        const self = { peerId: nodes[2].peerId, incarnation: 'ab'.repeat(8), zone: '' };
        const made = (number) => streamIdOf(Buffer.from(`made up ${number}`));
        world.listLies.set(nodes[0].peerId, answer => ({
            ...answer,
            segments: Array.from({ length: 9 }, (_, number) => ({ ...answer.tail, number, segment: made(number), shards: [self, ...answer.tail.shards], sealed: true }))
        }));
        world.listLies.set(nodes[1].peerId, answer => ({ ...answer, segments: [] }));
        nodes[2].census.add(stream);
        await isWhole();
        await inTime('what was made up is looked for in vain', () => nodes[2].log.lines.some(line => line.includes('does not prove segment') && line.includes(made(3))));
        expect(numbers()).to.deep.equal([0, 1, 2]);
    });
    it('is nothing that the seals do not lead to: a forged opening is neither kept nor copied', async () => {
        const forged = await signer(0).privateKey.sign(Buffer.from('something else'));
        for (const { peerId } of nodes.slice(0, 2)) {
            world.lies.set(peerId, event => event.type === 'segment' && event.opening.certificate != null
                ? { ...event, opening: { ...event.opening, certificate: { ...event.opening.certificate, signatures: event.opening.certificate.signatures.map(signature => ({ ...signature, signature: forged })) } } }
                : event);
        }
        nodes[2].census.add(stream);
        await inTime('only the first is here, whose id is the hash of its genesis', () => nodes[2].state(world.segment(stream, 0)) === 'sealed');
        await inTime('the second is refused', () => nodes[2].log.lines.some(line => line.includes('does not prove segment') && line.includes('InvalidCertificateError')));
        expect(numbers()).to.deep.equal([0]);
        world.lies.clear();
        await isWhole();
    });
    it('goes through the watch for forks, certificate by certificate', async () => {
        nodes[2].witnessed.splice(0);
        nodes[2].census.add(stream);
        await isWhole();
        for (const number of [0, 1, 2]) {
            const segment = world.segment(stream, number);
            expect(nodes[2].witnessed.filter(certificate => certificate.segment === segment)).to.have.length.above(1);
        }
    });
    it('is copied though it was still open when its list was asked for', async () => {
        let isOpen = true;
        let asks = 0;
        for (const node of [nodes[0], nodes[1], nodes[3]]) {
            world.listLies.set(node.peerId, answer => ++asks > 0 && isOpen ? { ...answer, segments: answer.segments.slice(0, 1).map(segment => ({ ...segment, sealed: false })) } : answer);
        }
        nodes[2].census.add(stream);
        await inTime('all were asked', () => asks === 3);
        expect(numbers()).to.deep.equal([]);
        isOpen = false;
        await isWhole();
    });
});
describe('a census that has nobody to ask', () => {
    it('says so without the stack of an error, and asks again', async () => {
        const clock = new ManualClock();
        const log = memoryLog();
        const [self, other] = [signer(0).peerId, signer(1).peerId];
        let isUp = false;
        const asked = [];
        const storage = await MemoryStorage.make();
        const census = new Census({
            self,
            segments: new SegmentList(storage),
            peers: { ...noPeers, members: () => [{ peerId: self, zone: '' }, { peerId: other, zone: '' }], isUp: () => isUp },
            lookup: async (peer) => {
                asked.push(peer);
                throw new StreamNotFoundError('it');
            },
            notary: { verify: async () => true, witness: async () => { } },
            onLearned: () => { },
            clock,
            log
        });
        census.start();
        census.add('a stream');
        await clock.advance(1_000);
        expect(asked).to.deep.equal([]);
        expect(log.lines).to.deep.equal(['it is not known yet what of stream %s should be here: %s a stream Stream a stream is unavailable']);
        isUp = true;
        await clock.advance(6_000);
        expect(asked).to.deep.equal([other]);
        expect(log.lines).to.have.length(1);
        await census.stop();
        await storage.close();
    });
});
//# sourceMappingURL=census.test.js.map