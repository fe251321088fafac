import { expect } from 'chai';
import { checkedMessage } from '../../src/actors/checked-message.js';
import { claim, laterDescriptor, sign, signer, verifySignature } from '../chain/examples.js';
const context = { stream: claim.stream, segment: claim.segment, descriptor: laterDescriptor, notary: { verify: verifySignature, witness: async () => { } } };
function sealed(certificate) {
    return { type: 'sealed', epoch: claim.epoch, certificate };
}
async function refusal(message) {
    try {
        await checkedMessage(1, message, context);
    }
    catch (err) {
        return err.message;
    }
    throw new Error('expected a refusal');
}
describe('messages of other shards', () => {
    it('pass at once without proofs', () => {
        const message = { type: 'stepDown', epoch: 3 };
        expect(checkedMessage(1, message, context)).to.equal(message);
    });
    it('pass with the certificate of a majority', async () => {
        const message = sealed({ ...claim, signatures: [await sign(signer(0)), await sign(signer(1))] });
        expect(await checkedMessage(1, message, context)).to.equal(message);
    });
    it('are refused with the certificate of a minority, or of another segment', async () => {
        expect(await refusal(sealed({ ...claim, signatures: [await sign(signer(0))] }))).to.contain('no majority');
        const other = { ...claim, segment: claim.stream };
        expect(await refusal(sealed({ ...other, signatures: [await sign(signer(0), other), await sign(signer(1), other)] }))).to.contain('of segment');
    });
    it('are refused when one signature of a certificate is wrong', async () => {
        const wrong = { ...await sign(signer(1)), signature: Buffer.alloc(64) };
        expect(await refusal(sealed({ ...claim, signatures: [await sign(signer(0)), wrong] }))).to.contain('wrong');
    });
    it('lose a wrong signature of an answer, and keep a right one', async () => {
        const answer = { type: 'appendAnswer', epoch: claim.epoch, adopted: true, durableEnd: claim.end, durableHash: claim.hash, round: 1 };
        const { end, hash } = claim;
        const { signature } = await sign(signer(1));
        const proof = { end, hash, signature };
        expect(await checkedMessage(1, { ...answer, proof }, context)).to.have.property('proof', proof);
        expect(await checkedMessage(0, { ...answer, proof }, context)).to.have.property('proof', undefined);
        expect(await checkedMessage(1, { ...answer, proof: { ...proof, end: end - 1 } }, context)).to.have.property('proof', undefined);
    });
});
//# sourceMappingURL=checked-message.test.js.map