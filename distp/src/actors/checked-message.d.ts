import type { Descriptor, Receipt, SegmentId, StreamId } from '../chain/index.js';
import type { InboundMessage, ShardIndex } from '../replication/types.js';
import type { Notary } from './ports.js';
export interface CheckContext {
    readonly stream: StreamId;
    readonly segment: SegmentId;
    readonly descriptor: Descriptor;
    readonly notary: Notary;
}
/**
 * What the core may take of a message from another shard, which relies on every proof in it: a wrong signature is taken
 * off an answer. A message without proofs comes back as it is, at once.
 *
 * @throws {InvalidCertificateError} for a certificate that isn't one of this segment, or contradicts the one that is held
 */
export declare function checkedMessage(from: ShardIndex, message: InboundMessage, context: CheckContext): InboundMessage | Promise<InboundMessage>;
/** @throws {InvalidCertificateError} if it isn't one of this segment */
export declare function checkCertificate(certificate: Receipt, { stream, segment, descriptor, notary }: CheckContext): Promise<void>;
