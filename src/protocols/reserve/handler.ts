import { SEGMENT_BYTES_MAX, SEGMENT_BYTES_MIN } from '../../chain/index.js'
import { InvalidArgumentError } from '../../errors.js'
import { serveAsks } from '../ask.js'
import { decodeReserveRequest, encodeReserveAnswer, RESERVE } from './codec.js'
import type { Gate } from '../gate.js'
import type { ReserveService } from './service.js'

/** nobody may hold room for longer without asking again */
const LEASE_MS_MAX = 10 * 60_000

/** Serves `reserve/1`. */
export async function serveReserve (gate: Gate, service: ReserveService): Promise<void> {
  await serveAsks(gate, RESERVE, { nodesOnly: true }, (bytes, peer) => {
    const question = decodeReserveRequest(bytes)

    return async () => {
      if (question.type === 'release') {
        await service.release(peer, question.key)
        return encodeReserveAnswer()
      }

      if (question.type === 'room') {
        return encodeReserveAnswer(await service.room(peer))
      }

      const { capacity, leaseMs } = question.request
      if (capacity < SEGMENT_BYTES_MIN || capacity > SEGMENT_BYTES_MAX || leaseMs > LEASE_MS_MAX) {
        throw new InvalidArgumentError(`A reservation of ${capacity} bytes for ${leaseMs} ms can't be made`)
      }
      return encodeReserveAnswer(await service.reserve(peer, question.request))
    }
  })
}
