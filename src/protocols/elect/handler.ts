import { serveAsks } from '../ask.js'
import { decodeElectRequest, ELECT, encodeOpened, encodeVoteReply } from './codec.js'
import type { Gate } from '../gate.js'
import type { ElectService } from './service.js'

/** Serves `elect/1`. */
export async function serveElect (gate: Gate, service: ElectService): Promise<void> {
  await serveAsks(gate, ELECT, { nodesOnly: true }, (bytes, peer) => {
    const question = decodeElectRequest(bytes)

    return async () => {
      if (question.type === 'vote') {
        return encodeVoteReply(await service.vote(peer, question.segment, question.message, question.incarnation))
      }
      await service.open(peer, question.request)
      return encodeOpened()
    }
  })
}
