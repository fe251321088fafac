import { serveAsks } from '../ask.js'
import { decodeLookupRequest, DIRECTORY, encodeLookupAnswer } from './codec.js'
import type { Gate } from '../gate.js'
import type { DirectoryService } from './service.js'

/** Serves `directory/1`. */
export async function serveDirectory (gate: Gate, service: DirectoryService): Promise<void> {
  await serveAsks(gate, DIRECTORY, { nodesOnly: false }, (bytes, peer) => {
    const request = decodeLookupRequest(bytes)

    return async () => encodeLookupAnswer(await service.lookup(request, peer))
  })
}
