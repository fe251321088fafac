import { serveAsks } from '../ask.js'
import { decodeOpenRequest, encodeOpened, OPEN } from './codec.js'
import type { Gate } from '../gate.js'
import type { OpenService } from './service.js'

/** Serves `open/1`. */
export async function serveOpen (gate: Gate, service: OpenService): Promise<void> {
  await serveAsks(gate, OPEN, { nodesOnly: true }, (bytes, peer) => {
    const request = decodeOpenRequest(bytes)

    return async () => {
      await service.open(peer, request)
      return encodeOpened()
    }
  })
}
