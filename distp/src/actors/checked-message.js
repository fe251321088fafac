import { claimBytes, verifyCertificate } from '../chain/index.js';
import { InvalidCertificateError } from '../errors.js';
/**
 * What the core may take of a message from another shard, which relies on every proof in it: a wrong signature is taken
 * off an answer. A message without proofs comes back as it is, at once.
 *
 * @throws {InvalidCertificateError} for a certificate that isn't one of this segment, or contradicts the one that is held
 */
export function checkedMessage(from, message, context) {
    if (message.type === 'appendAnswer' && message.proof != null) {
        return checkedAnswer(from, message, context);
    }
    if ((message.type === 'append' || message.type === 'sealed') && message.certificate != null) {
        return checkCertificate(message.certificate, context).then(() => message);
    }
    return message;
}
async function checkedAnswer(from, message, { stream, segment, descriptor, notary }) {
    const { peerId, incarnation } = descriptor.shards[from];
    const { end, hash, signature } = message.proof;
    const isGood = await notary.verify(peerId, claimBytes({ stream, segment, epoch: message.epoch, end, hash }, incarnation), signature);
    return isGood ? message : { ...message, proof: undefined };
}
/** @throws {InvalidCertificateError} if it isn't one of this segment */
export async function checkCertificate(certificate, { stream, segment, descriptor, notary }) {
    if (certificate.segment !== segment || certificate.stream !== stream) {
        throw new InvalidCertificateError(`it is of segment ${certificate.segment}, not of ${segment}`);
    }
    await verifyCertificate(certificate, descriptor.shards, notary.verify);
    await notary.witness(certificate);
}
//# sourceMappingURL=checked-message.js.map