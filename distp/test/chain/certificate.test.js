import { expect } from 'chai';
import fc from 'fast-check';
import { claimBytes, decodeReceipt, encodeReceipt, hashToId, RECEIPT_BYTES_MAX, SHARDS_MAX, verifyCertificate } from '../../src/chain/index.js';
import { Receipt as PbReceipt } from '../../src/chain/pb/descriptor.pb.js';
import { InvalidCertificateError, InvalidTokenError } from '../../src/errors.js';
import { claim, shards, sign, signer, verifySignature } from './examples.js';
const [first, second, third] = await Promise.all([0, 1, 2].map(index => sign(signer(index))));
async function refusal(receipt, of = shards, verify = verifySignature) {
    try {
        await verifyCertificate(receipt, of, verify);
    }
    catch (err) {
        if (err instanceof InvalidCertificateError) {
            return err.reason;
        }
        throw err;
    }
    throw new Error('the certificate was accepted');
}
describe('a certificate', () => {
    it("is a majority's signatures, whichever they are", async () => {
        for (const signatures of [[first, second], [third, first], [first, second, third]]) {
            await verifyCertificate({ ...claim, signatures }, shards, verifySignature);
        }
        await verifyCertificate({ ...claim, signatures: [first] }, shards.slice(0, 1), verifySignature);
    });
    it('is not a minority', async () => {
        expect(await refusal({ ...claim, signatures: [] })).to.match(/majority/);
        expect(await refusal({ ...claim, signatures: [first] })).to.match(/majority/);
        expect(await refusal({ ...claim, signatures: [first] }, shards.slice(0, 2))).to.match(/majority/);
    });
    it('has no strangers in it, not even beside a majority', async () => {
        const stranger = await sign(signer(3));
        expect(await refusal({ ...claim, signatures: [first, stranger] })).to.match(/not a shard/);
        expect(await refusal({ ...claim, signatures: [first, second, stranger] })).to.match(/not a shard/);
    });
    it('counts nobody twice', async () => {
        expect(await refusal({ ...claim, signatures: [first, first] })).to.match(/twice/);
    });
    it('is not of a shard that lost its disk since', async () => {
        const reborn = await sign(signer(1), claim, 'ff'.repeat(16));
        expect(await refusal({ ...claim, signatures: [first, reborn] })).to.match(/not a shard/);
        // nor if somebody puts the old incarnation beside the new signature
        expect(await refusal({ ...claim, signatures: [first, { ...reborn, incarnation: second.incarnation }] })).to.match(/wrong/);
    });
    it('proves its own epoch, end, hash, segment and stream, and no other', async () => {
        const other = hashToId(Buffer.alloc(32, 9));
        for (const change of [{ epoch: claim.epoch + 1 }, { end: claim.end - 1 }, { hash: Buffer.alloc(32) }, { segment: other }, { stream: other }]) {
            expect(await refusal({ ...claim, ...change, signatures: [first, second] }), JSON.stringify(change)).to.match(/wrong/);
        }
    });
    it('is not made of signatures over different epochs', async () => {
        const later = await sign(signer(1), { ...claim, epoch: claim.epoch + 1 });
        expect(await refusal({ ...claim, signatures: [first, later] })).to.match(/wrong/);
    });
    it("has every signature in its own shard's name", async () => {
        expect(await refusal({ ...claim, signatures: [{ ...first, signature: second.signature }, { ...second, signature: first.signature }] })).to.match(/wrong/);
    });
    it('is refused with any bit of any signature flipped', async () => {
        await fc.assert(fc.asyncProperty(fc.nat({ max: 63 }), fc.nat({ max: 7 }), async (at, bit) => {
            const signature = Uint8Array.from(second.signature, (byte, index) => index === at ? byte ^ (1 << bit) : byte);
            expect(await refusal({ ...claim, signatures: [first, { ...second, signature }] })).to.match(/wrong/);
        }), { numRuns: 30 });
    });
    it('costs no check of a signature if it can be none anyway', async () => {
        let checked = 0;
        const counting = () => {
            checked++;
            return true;
        };
        expect(await refusal({ ...claim, signatures: [first] }, shards, counting)).to.match(/majority/);
        expect(await refusal({ ...claim, signatures: [first, second, await sign(signer(3))] }, shards, counting)).to.match(/not a shard/);
        expect(await refusal({ ...claim, signatures: [first, { ...second, signature: new Uint8Array(63) }] }, shards, counting)).to.match(/63 bytes/);
        expect(checked).to.equal(0);
    });
    it('cannot be asked for a claim that has no fixed width', () => {
        expect(() => claimBytes({ ...claim, hash: new Uint8Array(31) }, first.incarnation)).to.throw(InvalidCertificateError);
        expect(() => claimBytes(claim, 'ff')).to.throw(InvalidCertificateError);
        expect(() => claimBytes({ ...claim, segment: 'nowhere' }, first.incarnation)).to.throw(InvalidTokenError);
    });
});
describe('a receipt', () => {
    const receipt = { ...claim, signatures: [first, third] };
    const pb = PbReceipt.decode(encodeReceipt(receipt));
    it('comes back from its bytes', () => {
        const decoded = decodeReceipt(encodeReceipt(receipt));
        expect({ ...decoded, hash: Buffer.from(decoded.hash), signatures: decoded.signatures.map(entry => ({ ...entry, signature: Buffer.from(entry.signature) })) })
            .to.deep.equal({ ...receipt, hash: Buffer.from(receipt.hash), signatures: receipt.signatures.map(entry => ({ ...entry, signature: Buffer.from(entry.signature) })) });
    });
    const signature = { peerId: first.peerId, incarnation: new Uint8Array(16), signature: new Uint8Array(64) };
    const wrong = [
        ['a hash of another length', { hash: new Uint8Array(31) }],
        ['no stream', { streamId: new Uint8Array(0) }],
        ['a segment of another length', { segmentId: new Uint8Array(33) }],
        ['an epoch beyond safe integers', { epoch: 1n << 53n }],
        ['an end beyond safe integers', { end: 1n << 63n }],
        ['a peer id that is none', { signatures: [{ ...signature, peerId: 'somebody' }] }],
        ['an incarnation of another length', { signatures: [{ ...signature, incarnation: new Uint8Array(15) }] }],
        ['a signature of another length', { signatures: [{ ...signature, signature: new Uint8Array(65) }] }],
        ['more signatures than there can be shards', { signatures: new Array(SHARDS_MAX + 1).fill(signature) }]
    ];
    for (const [name, change] of wrong) {
        it(`is refused with ${name}`, () => {
            expect(() => decodeReceipt(PbReceipt.encode({ ...pb, ...change }))).to.throw(InvalidCertificateError);
        });
    }
    it('is refused if it is too large or no protobuf', () => {
        expect(() => decodeReceipt(new Uint8Array(RECEIPT_BYTES_MAX + 1))).to.throw(InvalidCertificateError, /limit/);
        expect(() => decodeReceipt(Buffer.from('ffff', 'hex'))).to.throw(InvalidCertificateError);
    });
    it('of the most shards there can be is within its limit', () => {
        expect(encodeReceipt({ ...claim, epoch: 2 ** 53 - 1, end: 2 ** 53 - 1, signatures: new Array(SHARDS_MAX).fill(first) }).length).to.be.below(RECEIPT_BYTES_MAX);
    });
    it('is decoded, or refused with InvalidCertificateError, whatever the bytes', () => {
        fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
            try {
                decodeReceipt(bytes);
            }
            catch (err) {
                expect(err).to.be.instanceOf(InvalidCertificateError);
            }
        }), { numRuns: 500 });
    });
});
//# sourceMappingURL=certificate.test.js.map