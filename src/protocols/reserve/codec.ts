import { idToHash } from '../../chain/index.js'
import { decodeWith, hexField, idField, integerField, NOTHING } from '../fields.js'
import { ReserveAnswer as PbAnswer, ReserveRequest as PbRequest } from './reserve.pb.js'
import type { ReservationKey } from '../../chain/index.js'
import type { AskProtocol } from '../ask.js'
import type { FolderRoom, ReserveRequest } from './service.js'

export const RESERVE: AskProtocol = { protocol: '/catenary/reserve/1', requestBytesMax: 1024, answerBytesMax: 4096, atOnceMax: 64 }

export type ReserveQuestion =
  | { readonly type: 'reserve', readonly request: ReserveRequest }
  | { readonly type: 'release', readonly key: ReservationKey }
  | { readonly type: 'room' }

export function encodeReserveRequest (question: ReserveQuestion): Uint8Array {
  if (question.type === 'room') {
    return PbRequest.encode({ streamId: NOTHING, number: 0n, nonce: NOTHING, release: false, capacity: 0n, leaseMs: 0n, ask: true })
  }
  const { stream, number, nonce } = question.type === 'reserve' ? question.request : question.key

  return PbRequest.encode({
    streamId: idToHash(stream),
    number: BigInt(number),
    nonce: Buffer.from(nonce, 'hex'),
    release: question.type === 'release',
    capacity: BigInt(question.type === 'reserve' ? question.request.capacity : 0),
    leaseMs: BigInt(question.type === 'reserve' ? question.request.leaseMs : 0),
    ask: false
  })
}

/** @throws {ProtocolError} */
export function decodeReserveRequest (bytes: Uint8Array): ReserveQuestion {
  const pb = decodeWith('A reserve request', () => PbRequest.decode(bytes))
  if (pb.ask) {
    return { type: 'room' }
  }
  const key = { stream: idField(pb.streamId, 'stream id'), number: integerField(pb.number, 'number'), nonce: hexField(pb.nonce, 'nonce') }

  return pb.release
    ? { type: 'release', key }
    : { type: 'reserve', request: { ...key, capacity: integerField(pb.capacity, 'capacity'), leaseMs: integerField(pb.leaseMs, 'leaseMs') } }
}

export function encodeReserveAnswer (room?: FolderRoom): Uint8Array {
  return PbAnswer.encode({
    incarnation: room == null ? NOTHING : Buffer.from(room.incarnation, 'hex'),
    roomBytes: BigInt(Math.max(0, Math.floor(room?.roomBytes ?? 0))),
    failure: NOTHING
  })
}

/** `failure` is left encoded. @throws {ProtocolError} */
export function decodeReserveAnswer (bytes: Uint8Array): FolderRoom & { failure: Uint8Array } {
  const { incarnation, roomBytes, failure } = decodeWith('A reserve answer', () => PbAnswer.decode(bytes))

  return { incarnation: incarnation.length === 0 ? '' : hexField(incarnation, 'incarnation'), roomBytes: integerField(roomBytes, 'roomBytes'), failure }
}
