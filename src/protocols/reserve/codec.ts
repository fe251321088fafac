import { idToHash } from '../../chain/index.js'
import { decodeWith, hexField, idField, integerField, NOTHING } from '../fields.js'
import { ReserveAnswer as PbAnswer, ReserveRequest as PbRequest } from './reserve.pb.js'
import type { ReservationKey } from '../../chain/index.js'
import type { AskProtocol } from '../ask.js'
import type { ReserveRequest } from './service.js'

export const RESERVE: AskProtocol = { protocol: '/catenary/reserve/1', requestBytesMax: 1024, answerBytesMax: 4096 }

export type ReserveQuestion =
  | { readonly type: 'reserve', readonly request: ReserveRequest }
  | { readonly type: 'release', readonly key: ReservationKey }

export function encodeReserveRequest (question: ReserveQuestion): Uint8Array {
  const { stream, number, nonce } = question.type === 'reserve' ? question.request : question.key

  return PbRequest.encode({
    streamId: idToHash(stream),
    number: BigInt(number),
    nonce: Buffer.from(nonce, 'hex'),
    release: question.type === 'release',
    capacity: BigInt(question.type === 'reserve' ? question.request.capacity : 0),
    leaseMs: BigInt(question.type === 'reserve' ? question.request.leaseMs : 0)
  })
}

/** @throws {ProtocolError} */
export function decodeReserveRequest (bytes: Uint8Array): ReserveQuestion {
  const pb = decodeWith('A reserve request', () => PbRequest.decode(bytes))
  const key = { stream: idField(pb.streamId, 'stream id'), number: integerField(pb.number, 'number'), nonce: hexField(pb.nonce, 'nonce') }

  return pb.release
    ? { type: 'release', key }
    : { type: 'reserve', request: { ...key, capacity: integerField(pb.capacity, 'capacity'), leaseMs: integerField(pb.leaseMs, 'leaseMs') } }
}

export function encodeReserveAnswer (incarnation?: string): Uint8Array {
  return PbAnswer.encode({ incarnation: incarnation == null ? NOTHING : Buffer.from(incarnation, 'hex'), failure: NOTHING })
}

/** `failure` is left encoded. @throws {ProtocolError} */
export function decodeReserveAnswer (bytes: Uint8Array): { incarnation: string, failure: Uint8Array } {
  const { incarnation, failure } = decodeWith('A reserve answer', () => PbAnswer.decode(bytes))

  return { incarnation: incarnation.length === 0 ? '' : hexField(incarnation, 'incarnation'), failure }
}
