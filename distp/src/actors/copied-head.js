import { bytesEqual } from '../chain/index.js';
import { BrokenChainError, InvalidDescriptorError } from '../errors.js';
import { checkCertificate } from './checked-message.js';
import { verifyOpening } from './opening.js';
/**
 * Checks a copy's first event, with both certificates in it. Nothing of it may be kept before: what a segment was opened
 * with counts as this node's own knowledge of the segment before.
 *
 * @throws {UnknownSegmentError} if the segment before isn't known; {@link BrokenChainError}
 * {@link InvalidDescriptorError} `InvalidCertificateError` naming what doesn't hold
 */
export async function copiedHead(peer, { stream, segment }, first, context) {
    if (first.done === true || first.value.type !== 'segment') {
        throw new BrokenChainError(`${peer} does not say what segment ${segment} is`, 0);
    }
    const { opening, descriptorBytes, certificate } = first.value;
    const header = await verifyOpening({ segment, opening, segments: [] }, context);
    if (header.stream !== stream || !bytesEqual(header.descriptorBytes, descriptorBytes)) {
        throw new InvalidDescriptorError(`${peer} has another descriptor of segment ${segment} than its opening says`);
    }
    await checkCertificate(certificate, { stream, segment, descriptor: header.descriptor, notary: context.notary });
    return { ...first.value, header };
}
//# sourceMappingURL=copied-head.js.map