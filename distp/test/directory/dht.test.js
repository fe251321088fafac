import { expect } from 'chai';
import { segmentCid, tailKey, TailRules } from '../../src/directory/dht.js';
import { judgeOf } from '../../src/directory/judge.js';
import { compareTails, readTailRecord } from '../../src/directory/tail-record.js';
import { verifySignature } from '../../src/node/keys.js';
import { startCluster, until } from './hosts.js';
import { firstTail, makeNode, randomId, record } from './world.js';
const signal = () => AbortSignal.timeout(10_000);
function judge(known = () => undefined) {
    return judgeOf({ verify: verifySignature, isMember: () => true, shardsOf: () => undefined, known });
}
describe('the rules of tail records in the DHT', () => {
    const nodes = [makeNode(), makeNode()];
    it('refuse everything until there is somebody to judge', async () => {
        const tail = firstTail(nodes);
        const err = await new TailRules().validate(tailKey(tail.stream), await record(tail, nodes)).catch((err) => err);
        expect(err).to.have.property('name', 'InvalidRecordError');
    });
    it('refuse a record under the key of another stream', async () => {
        const rules = new TailRules();
        rules.judgeBy(judge());
        const bytes = await record(firstTail(nodes), nodes);
        const err = await rules.validate(tailKey(randomId()), bytes).catch((err) => err);
        expect(err).to.have.property('message').that.contains('not of its key');
    });
    it('select the newest record, never one that is no record', async () => {
        const tail = firstTail(nodes, { epoch: 3 });
        const key = tailKey(tail.stream);
        const records = [
            Buffer.from('garbage'),
            await record({ ...tail, end: 7 }, nodes),
            await record({ ...tail, epoch: 4 }, nodes),
            await record({ ...tail, end: 9 }, nodes)
        ];
        expect(new TailRules().select(key, records)).to.equal(2);
    });
    it("name a segment by its id's own hash", () => {
        const segment = randomId();
        expect(segmentCid(segment).version).to.equal(1);
        expect(segmentCid(segment).multihash.code).to.equal(0x12);
        expect(segmentCid(segment).equals(segmentCid(segment))).to.equal(true);
    });
});
describe('the DHT over four nodes', () => {
    let live;
    const known = new Map();
    before(async () => {
        live = await startCluster(4, { gossip: false });
        for (const { host } of live.nodes) {
            host.content?.judgeBy(judge(stream => known.get(`${host.peerId} ${stream}`)));
        }
        await until(() => live.nodes.every(({ host }) => routingTableSize(host.libp2p.services) >= 3), 'full routing tables');
    });
    after(async () => { await live.stop(); });
    afterEach(() => { known.clear(); });
    function at(index) {
        return live.nodes[index];
    }
    it('gives a tail to whoever asks', async () => {
        const tail = firstTail([at(0).node, at(1).node]);
        const bytes = await record(tail, [at(0).node]);
        expect(await at(0).host.content?.putTail(bytes, signal())).to.be.at.least(1);
        const found = await at(3).host.content?.getTail(tail.stream, signal());
        expect(readTailRecord(found)).to.deep.equal(tail);
    });
    it('finds nothing of a stream nobody put', async () => {
        expect(await at(2).host.content?.getTail(randomId(), signal())).to.equal(undefined);
    });
    it('does not take a stale put from a node that knows no better', async () => {
        const newer = firstTail([at(0).node, at(1).node], { epoch: 9, master: at(1).node.peerId });
        const older = { ...newer, epoch: 8, master: at(0).node.peerId };
        await at(1).host.content?.putTail(await record(newer, [at(1).node]), signal());
        for (const { host } of [at(1), at(2), at(3)]) {
            known.set(`${host.peerId} ${newer.stream}`, newer);
        }
        expect(await at(0).host.content?.putTail(await record(older, [at(0).node]), signal())).to.equal(0);
        const found = await at(0).host.content?.getTail(newer.stream, signal());
        expect(compareTails(readTailRecord(found), newer)).to.equal(0);
    });
    it('reads the newest of differing answers, and gives it also if no correction is taken', async () => {
        const older = firstTail([at(0).node, at(1).node], { epoch: 2 });
        const newer = { ...older, epoch: 3, master: at(1).node.peerId };
        await at(0).host.content?.putTail(await record(older, [at(0).node]), signal());
        // one node alone gets the newer one, as if the others had been away
        const dht = dhtOf(at(1).host.libp2p.services);
        const others = [at(0), at(2), at(3)];
        others.forEach(({ host }) => { host.content?.judgeBy(async () => ({ standing: 'bad', reason: 'away' })); });
        for await (const event of dht.put(tailKey(newer.stream), await record(newer, [at(1).node]), { signal: signal() })) {
            expect(event.name).to.be.a('string');
        }
        // the reader judges, the two that hold the older record refuse to be corrected
        at(3).host.content?.judgeBy(judge());
        const found = await at(3).host.content?.getTail(newer.stream, signal());
        expect(readTailRecord(found)).to.include({ epoch: 3 });
        others.forEach(({ host }) => { host.content?.judgeBy(judge(stream => known.get(`${host.peerId} ${stream}`))); });
    });
    it('refuses to put what is no record', async () => {
        const err = await at(0).host.content?.putTail(Buffer.from('garbage'), signal()).catch((err) => err);
        expect(err).to.have.property('name', 'InvalidRecordError');
    });
    it('knows who holds a segment', async () => {
        const segment = randomId();
        await at(1).host.content?.provide(segment, signal());
        await at(2).host.content?.provide(segment, signal());
        const providers = await at(3).host.content?.findProviders(segment, signal()) ?? [];
        expect(providers.map(provider => provider.peerId)).to.have.members([at(1).host.peerId, at(2).host.peerId]);
        expect(providers[0]?.addresses[0]).to.match(/^\/ip4\/127\.0\.0\.1\/tcp\//);
    });
    it('ends a call whose time is over with a condition of ours', async () => {
        const err = await at(0).host.content?.getTail(randomId(), AbortSignal.abort()).catch((err) => err);
        expect(err).to.have.property('name', 'DeadlineError');
    });
});
function dhtOf(services) {
    return services.dht;
}
function routingTableSize(services) {
    return services.dht.routingTable.size;
}
//# sourceMappingURL=dht.test.js.map