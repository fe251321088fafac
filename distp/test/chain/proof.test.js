import { expect } from 'chai';
import { CatenaryError, InvalidCertificateError, InvalidProofError } from '../../src/errors.js';
import { decodeProof, encodeProof, formatToken, hashToId, idToHash, PROOF_FILE_BYTES_MAX, verifyProof, verifyProofFile, verifyWithWebCrypto } from '../../src/chain/index.js';
import { sign, signer, signers, verifySignature } from './examples.js';
import { SignedStream } from './signed-stream.js';
/** Three segments, each on other shards; the last has two frames. */
async function threeSegments() {
    const stream = new SignedStream();
    stream.append(['one', 'two']);
    await stream.seal([1, 2, 3]);
    stream.append(['three']);
    await stream.seal([2, 3, 4], [3, 1]);
    stream.append(['four', 'five']);
    stream.append(['six']);
    return stream;
}
async function refusal(proof) {
    return verifyProof(await proof, verifySignature).then(() => { throw new Error('the proof was accepted'); }, (err) => {
        expect(err).to.be.instanceOf(CatenaryError);
        return err.message;
    });
}
describe('a proof', () => {
    let stream;
    beforeEach(async () => { stream = await threeSegments(); });
    it('says which blocks are where, and who has them', async () => {
        const { segment } = stream.segment;
        const [first, , second, , third, fourth] = stream.frames;
        const proven = await verifyProof(await stream.proof(7, 8), verifySignature);
        expect(proven).to.deep.include({ stream: stream.stream, name: 'orders', segment, number: 2, epoch: 3, end: 8, shardCount: 3, signers: [signer(2).peerId, signer(3).peerId] });
        expect(proven.blocks.map(({ data }) => Buffer.from(data).toString())).to.deep.equal(['six']);
        expect(proven.blocks[0]).to.include({ token: formatToken(idToHash(segment), fourth.lastHash), height: 7, timestamp: fourth.timestamp });
        expect(first.height + second.height + third.height).to.equal(0 + 3 + 5);
    });
    it("holds by the platform's own WebCrypto, as in a browser", async () => {
        const proof = await stream.proof(7, 8);
        expect(await verifyProof(proof, verifyWithWebCrypto)).to.deep.equal(await verifyProof(proof, verifySignature));
        const [first, second] = proof.receipt.signatures;
        const forged = { ...proof, receipt: { ...proof.receipt, signatures: [first, { ...second, signature: first.signature }] } };
        expect(await verifyProof(forged, verifyWithWebCrypto).then(() => undefined, (err) => err)).to.be.instanceOf(InvalidCertificateError);
        expect(await verifyWithWebCrypto('nobody', Buffer.alloc(1), first.signature)).to.equal(false);
    });
    it('may be of a part of a frame, of several frames, and of frames of several segments', async () => {
        const text = async (from, to) => (await verifyProof(await stream.proof(from, to), verifySignature)).blocks.map(({ data }) => Buffer.from(data).toString());
        expect(await text(6, 7)).to.deep.equal(['five']);
        expect(await text(5, 8)).to.deep.equal(['four', 'five', 'six']);
        expect(await text(1, 8)).to.deep.equal(['two', 'three', 'four', 'five', 'six']);
        const { blocks } = await verifyProof(await stream.proof(0, 4), verifySignature);
        expect(blocks.map(({ token }) => token.split('.')[0])).to.deep.equal([0, 0, 1].map(index => stream.segments[index].segment));
    });
    it('may be of a hash alone, without a block', async () => {
        const proven = await verifyProof(await stream.proof(8, 8, { framesBytes: new Uint8Array(0) }), verifySignature);
        expect(proven.blocks).to.deep.equal([]);
        expect(hashToId(proven.hash)).to.equal(hashToId(stream.frames.at(-1).lastHash));
    });
    it('holds for a stream that has ended, by the certificate of its last seal', async () => {
        const { certificate } = await stream.seal(undefined);
        const proof = await stream.proof(7, 8, { receipt: certificate, seals: stream.seals.slice(0, -1) });
        expect((await verifyProof(proof, verifySignature)).blocks).to.have.length(1);
        expect(await refusal({ ...proof, seals: stream.seals })).to.match(/ends the stream/);
    });
    it('is refused without a majority of the segment that the seals lead to', async () => {
        expect(await refusal(stream.proof(7, 8, { receipt: await stream.receipt([2]) }))).to.match(/1 of 3 shards are no majority/);
        expect(await refusal(stream.proof(7, 8, { receipt: await stream.receipt([2, 2]) }))).to.match(/signed twice/);
        expect(await refusal(stream.proof(7, 8, { receipt: await stream.receipt([0, 1]) }))).to.match(/not a shard/);
    });
    it('is refused if signatures are over different epochs, or of another incarnation', async () => {
        const receipt = await stream.receipt([2]);
        const other = await stream.receipt([3], { epoch: receipt.epoch + 1 });
        expect(await refusal(stream.proof(7, 8, { receipt: { ...receipt, signatures: [...receipt.signatures, ...other.signatures] } }))).to.match(/is wrong/);
        const reborn = await sign(signer(3), receipt, 'ff'.repeat(16));
        expect(await refusal(stream.proof(7, 8, { receipt: { ...receipt, signatures: [...receipt.signatures, reborn] } }))).to.match(/not a shard/);
    });
    it('is refused if a seal is missing, out of its place, or not certified by the shards before it', async () => {
        const [first, second] = stream.seals;
        const receiptOf = async (signedBy) => {
            const { certificate } = second;
            return { ...certificate, signatures: await Promise.all(signedBy.map(async (index) => sign(signer(index), certificate))) };
        };
        expect(await refusal(stream.proof(7, 8, { seals: [first] }))).to.match(/the seals lead to/);
        expect(await refusal(stream.proof(7, 8, { seals: [second] }))).to.match(/follows on segment|below its segment/);
        expect(await refusal(stream.proof(7, 8, { seals: [second, first] }))).to.match(/follows on segment|below its segment/);
        expect(await refusal(stream.proof(7, 8, { seals: [first, { ...second, certificate: first.certificate }] }))).to.match(/it is of segment/);
        expect(await refusal(stream.proof(7, 8, { seals: [first, { ...second, certificate: { ...second.certificate, end: 4 } }] }))).to.match(/speaks of height 4/);
        expect(await refusal(stream.proof(7, 8, { seals: [first, { ...second, certificate: await receiptOf([2, 4]) }] }))).to.match(/not a shard/);
        expect(await refusal(stream.proof(7, 8, { seals: [first, { ...second, certificate: await receiptOf([1]) }] }))).to.match(/no majority/);
        const frame = stream.frames[2];
        expect(await refusal(stream.proof(7, 8, { seals: [first, { ...second, frameBytes: frame.bytes }] }))).to.match(/kind seal/);
        expect(await refusal(stream.proof(7, 8, { seals: [first, { ...second, frameBytes: Buffer.concat([second.frameBytes, frame.bytes]) }] }))).to.match(/alone/);
    });
    it('is refused if its frames are not all, in order, up to the receipt', async () => {
        const [, , , , third, fourth] = stream.frames;
        const framed = (...frames) => ({ framesBytes: Buffer.concat(frames.map(({ bytes }) => bytes)) });
        const altered = { bytes: Buffer.from(fourth.bytes) };
        altered.bytes[132] ^= 1;
        expect(await refusal(stream.proof(5, 7, framed(third)))).to.match(/end at 7 with another block/);
        expect(await refusal(stream.proof(5, 7, framed(fourth, third)))).to.match(/doesn't follow/);
        expect(await refusal(stream.proof(5, 7, framed(third, altered)))).to.match(/hashes do not end/);
        expect(await refusal(stream.proof(5, 7, framed(fourth)))).to.match(/begin at 7/);
        expect(await refusal(stream.proof(7, 8, framed(third, fourth)))).to.match(/begin at 5/);
        expect(await refusal(stream.proof(7, 9))).to.match(/from 7 to 9/);
        expect(await refusal(stream.proof(7, 7))).to.match(/from 7 to 7/);
        expect(await refusal(stream.proof(7, 8, framed()))).to.match(/from 7 to 8/);
    });
});
describe("a proof's file", () => {
    const check = async (bytes) => verifyProofFile(bytes, verifySignature).then(() => { throw new Error('the file was accepted'); }, (err) => err);
    it('comes back as it was', async () => {
        const file = encodeProof(await (await threeSegments()).proof(6, 8));
        expect(Buffer.from(encodeProof(decodeProof(file))).equals(file)).to.equal(true);
        expect((await verifyProofFile(file, verifySignature)).blocks).to.have.length(2);
    });
    it('is refused with any byte of it changed, and says what does not hold', async function () {
        this.timeout(60_000);
        const stream = new SignedStream();
        stream.append(['one']);
        await stream.seal([2, 3, 4]);
        stream.append(['two']);
        const file = Buffer.from(encodeProof(await stream.proof(2, 3)));
        // the same signature is checked many thousand times: only the first time with arithmetic
        const known = new Map();
        const verify = async (peerId, bytes, signature) => {
            const key = `${peerId} ${Buffer.from(bytes).toString('base64')} ${Buffer.from(signature).toString('base64')}`;
            known.set(key, known.get(key) ?? verifySignature(peerId, bytes, signature));
            return await known.get(key);
        };
        await verifyProofFile(file, verify);
        const reasons = new Map();
        for (let at = 0; at < file.length; at++) {
            const value = file[at];
            for (const changed of [value ^ 1, value ^ 0x20, value === 0x41 ? 0x42 : 0x41, 0x20, 0]) {
                if (changed === value) {
                    continue;
                }
                file[at] = changed;
                const err = await verifyProofFile(file, verify).then(() => undefined, (err) => err);
                expect(err, `byte ${at} changed from ${value} to ${changed}`).to.be.instanceOf(CatenaryError);
                const { name } = err;
                reasons.set(name, (reasons.get(name) ?? 0) + 1);
            }
            file[at] = value;
        }
        expect([...reasons.keys()]).to.include.members(['InvalidProofError', 'InvalidCertificateError', 'InvalidTokenError']);
        expect(await verifyProofFile(file, verify)).to.have.property('end', 3);
    });
    it('is refused if something is written in another way, left out or added', async () => {
        const file = Buffer.from(encodeProof(await (await threeSegments()).proof(6, 8))).toString();
        const changed = async (change) => {
            expect(change(file)).to.not.equal(file);
            const err = await check(Buffer.from(change(file)));
            expect(err).to.be.instanceOf(InvalidProofError);
            return err.message;
        };
        expect(await changed(text => `${text}\n`)).to.match(/as it would be written|checksum/);
        expect(await changed(text => ` ${text}`)).to.match(/byte 0 .* as it would be written/);
        expect(await changed(text => text.slice(0, -1))).to.match(/checksum/);
        expect(await changed(text => text.replace('"version": 1', '"version": 1.0'))).to.match(/as it would be written/);
        expect(await changed(text => text.replace('"version": 1', '"version": 2'))).to.match(/version 2 is not 1/);
        expect(await changed(text => text.replace('{\n', '{\n  "more": 1,\n'))).to.match(/as it would be written/);
        expect(await changed(text => text.replace('{\n', '{\n  "version": 1,\n'))).to.match(/as it would be written/);
        expect(await changed(text => JSON.stringify(JSON.parse(text)))).to.match(/as it would be written/);
        expect(await changed(text => text.replace('"seals": [', '"seals": {'))).to.match(/not JSON/);
        expect(await changed(text => text.replace(/"seals": \[.*?\n {2}\]/s, '"seals": 3'))).to.match(/seals of the file is not a list/);
        expect(await changed(text => text.replace(/"from": \d+/, '"from": "6"'))).to.match(/from of the file is not a safe integer/);
        expect(await changed(text => text.replace(/"frames": "[^"]*"/, '"frames": "=="'))).to.match(/frames of the file is not base64/);
        expect(await changed(text => text.replace('"receipt": {', '"receipt": [{').replace('  "from"', '"f"'))).to.match(/not JSON/);
        // what still holds, but isn't what was written: less is claimed
        expect(await changed(text => text.replace('"from": 6', '"from": 5'))).to.match(/checksum/);
        expect(await check(new Uint8Array(PROOF_FILE_BYTES_MAX + 1))).to.be.instanceOf(InvalidProofError);
    });
    it('names the stream that the genesis is of', async () => {
        const stream = await threeSegments();
        const file = Buffer.from(encodeProof(await stream.proof(7, 8))).toString();
        expect((await check(Buffer.from(file.replace(stream.stream, stream.segment.segment)))).message).to.match(/the genesis is that of/);
        expect(signers).to.have.length(5);
    });
});
//# sourceMappingURL=proof.test.js.map