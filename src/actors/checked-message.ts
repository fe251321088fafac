import { claimBytes, verifyCertificate } from '../chain/index.js'
import { InvalidCertificateError } from '../errors.js'
import type { Descriptor, Receipt, SegmentId, StreamId } from '../chain/index.js'
import type { InboundMessage, ShardIndex } from '../replication/types.js'
import type { Notary } from './ports.js'

export interface CheckContext {
  readonly stream: StreamId
  readonly segment: SegmentId
  readonly descriptor: Descriptor
  readonly notary: Notary
}

/**
 * What the core may take of a message from another shard, which relies on every proof in it: a wrong signature is taken
 * off an answer. A message without proofs comes back as it is, at once.
 *
 * @throws {InvalidCertificateError} for a certificate that isn't one of this segment, or contradicts the one that is held
 */
export function checkedMessage (from: ShardIndex, message: InboundMessage, context: CheckContext): InboundMessage | Promise<InboundMessage> {
  if (message.type === 'appendAnswer' && message.proof != null) {
    return checkedAnswer(from, message, context)
  }
  if ((message.type === 'append' || message.type === 'sealed') && message.certificate != null) {
    return checkCertificate(message.certificate, context).then(() => message)
  }

  return message
}

type AppendAnswer = Extract<InboundMessage, { type: 'appendAnswer' }>

async function checkedAnswer (from: ShardIndex, message: AppendAnswer, { stream, segment, descriptor, notary }: CheckContext): Promise<InboundMessage> {
  const { peerId, incarnation } = descriptor.shards[from]!
  const { end, hash, signature } = message.proof!
  const isGood = await notary.verify(peerId, claimBytes({ stream, segment, epoch: message.epoch, end, hash }, incarnation), signature)

  return isGood ? message : { ...message, proof: undefined }
}

/** @throws {InvalidCertificateError} if it isn't one of this segment */
export async function checkCertificate (certificate: Receipt, { stream, segment, descriptor, notary }: CheckContext): Promise<void> {
  if (certificate.segment !== segment || certificate.stream !== stream) {
    throw new InvalidCertificateError(`it is of segment ${certificate.segment}, not of ${segment}`)
  }
  await verifyCertificate(certificate, descriptor.shards, notary.verify)
  await notary.witness(certificate)
}
