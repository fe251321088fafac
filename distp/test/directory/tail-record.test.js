import { expect } from 'chai';
import { TailEnvelope, TailPayload } from '../../src/directory/pb/tail-record.pb.js';
import { compareTails, openTailRecord, readTailRecord, signTailRecord, TAIL_RECORD_BYTES_MAX } from '../../src/directory/tail-record.js';
import { verifySignature } from '../../src/node/keys.js';
import { firstTail, makeNode, nextTail, randomId, record } from './world.js';
const nodes = [makeNode('a'), makeNode('b'), makeNode('c')];
async function refusal(bytes) {
    try {
        await openTailRecord(bytes, verifySignature);
    }
    catch (err) {
        expect(err).to.have.property('name', 'InvalidRecordError');
        return err.message;
    }
    throw new Error('the record was accepted');
}
/** A record whose payload was changed after it was checked, and signed again by its master. */
async function forged(tail, change, signer = nodes[0]) {
    const envelope = TailEnvelope.decode(await record(tail, nodes));
    const payload = TailPayload.decode(envelope.payload);
    change(payload);
    const bytes = TailPayload.encode(payload);
    const signature = await signer?.sign(Buffer.concat([Buffer.from('catenary/tail/1'), bytes]));
    return TailEnvelope.encode({ payload: bytes, signature, peerId: signer?.peerId ?? '' });
}
describe('a tail record', () => {
    it('says after opening what was signed', async () => {
        const tail = await nextTail(firstTail(nodes), nodes, nodes, { master: nodes[1]?.peerId ?? '' });
        const opened = await openTailRecord(await record(tail, nodes), verifySignature);
        expect(opened).to.deep.equal(tail);
    });
    it('is read again without verifying', async () => {
        const tail = firstTail(nodes);
        expect(readTailRecord(await record(tail, nodes))).to.deep.equal(tail);
    });
    it('is not made for another master', async () => {
        const err = await signTailRecord(firstTail(nodes), nodes[1] ?? makeNode()).catch((err) => err);
        expect(err).to.have.property('name', 'InvalidRecordError');
    });
    it('is refused with one bit changed, wherever it is', async () => {
        const bytes = await record(firstTail(nodes), nodes);
        for (let at = 0; at < bytes.length; at += 7) {
            const changed = Uint8Array.from(bytes);
            changed[at] = (changed[at] ?? 0) ^ 1;
            const result = await openTailRecord(changed, verifySignature).catch((err) => err);
            expect(result, `byte ${at}`).to.have.property('name', 'InvalidRecordError');
        }
    });
    it('is refused when another shard signed it', async () => {
        expect(await refusal(await forged(firstTail(nodes), () => { }, nodes[1]))).to.contain("isn't the master");
    });
    it('is refused when its signature is of another domain', async () => {
        const envelope = TailEnvelope.decode(await record(firstTail(nodes), nodes));
        const signature = await nodes[0]?.sign(envelope.payload);
        expect(await refusal(TailEnvelope.encode({ ...envelope, signature }))).to.contain('signature');
    });
    it('is refused when its master is not one of its shards', async () => {
        expect(await refusal(await forged(firstTail(nodes), payload => { payload.master = 7; }))).to.contain('master 7');
    });
    it('is refused with a number that is no safe integer', async () => {
        expect(await refusal(await forged(firstTail(nodes), payload => { payload.end = 2n ** 60n; }))).to.contain('safe integer');
    });
    it('is refused with ids, hashes or peers of the wrong form', async () => {
        const tail = firstTail(nodes);
        expect(await refusal(await forged(tail, payload => { payload.stream = new Uint8Array(31); }))).to.contain('stream');
        expect(await refusal(await forged(tail, payload => { payload.hash = new Uint8Array(33); }))).to.contain('hash');
        expect(await refusal(await forged(tail, payload => { (payload.shards[1] ?? { peerId: '' }).peerId = 'nobody'; }))).to.contain('peer id');
        expect(await refusal(await forged(tail, payload => { payload.shards.push(payload.shards[1]); }))).to.contain('shards');
        expect(await refusal(await forged(tail, payload => { payload.epoch = 0n; }))).to.contain('epoch');
    });
    it('is refused with a certificate of another seal', async () => {
        const first = firstTail(nodes);
        const second = await nextTail(first, nodes, nodes);
        const other = await nextTail(first, nodes, nodes);
        expect(await refusal(await forged(second, payload => { payload.certificate = other.certificate; }))).to.contain('certificate');
        expect(await refusal(await forged(second, payload => { payload.certificate = new Uint8Array(0); }))).to.contain('certificate');
        expect(await refusal(await forged(first, payload => { payload.segment = payload.hash.slice().reverse(); }))).to.contain('segment 0');
    });
    it('is refused beyond its size, and so is garbage', async () => {
        expect(await refusal(new Uint8Array(TAIL_RECORD_BYTES_MAX + 1))).to.contain('limit');
        expect(await refusal(new Uint8Array(0))).to.be.a('string');
        expect(await refusal(Buffer.from('not a record at all'))).to.be.a('string');
    });
    it('is not made larger than it may be', async () => {
        const addresses = Array.from({ length: 8 }, (_, index) => `/dns4/${'x'.repeat(360)}${index}/tcp/1`);
        const wide = firstTail(nodes, { shards: nodes.map(node => ({ ...node.shard, addresses })) });
        const err = await record(wide, nodes).catch((err) => err);
        expect(err).to.have.property('name', 'TooLargeError');
    });
    it('is newer by number, then epoch, then end', () => {
        const place = { number: 3, epoch: 5, end: 100 };
        expect(compareTails({ number: 4, epoch: 1, end: 0 }, place)).to.be.above(0);
        expect(compareTails({ number: 3, epoch: 6, end: 0 }, place)).to.be.above(0);
        expect(compareTails({ number: 3, epoch: 5, end: 101 }, place)).to.be.above(0);
        expect(compareTails(place, { ...place })).to.equal(0);
        expect(compareTails({ number: 2, epoch: 9, end: 999 }, place)).to.be.below(0);
    });
    it('names its stream by the id that was signed', async () => {
        const stream = randomId();
        expect((await openTailRecord(await record(firstTail(nodes, { stream }), nodes), verifySignature)).stream).to.equal(stream);
    });
});
//# sourceMappingURL=tail-record.test.js.map