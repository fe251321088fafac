import { ProtocolError } from '../../errors.js'
import { ask } from '../ask.js'
import { throwIfFailed } from '../errors.js'
import { decodeOpenAnswer, encodeOpenRequest, OPEN } from './codec.js'
import type { Network } from '../network.js'
import type { PeerAddresses } from '../directory/service.js'
import type { OpenRequest } from './service.js'

export async function dialOpen (network: Network, peer: PeerAddresses, request: OpenRequest, signal: AbortSignal): Promise<void> {
  const answer = decodeOpenAnswer(await ask(network, peer, OPEN, encodeOpenRequest(request), signal))
  throwIfFailed(answer)
  if (!answer.opened) {
    throw new ProtocolError(`${peer.peerId} answered an Open with something else`)
  }
}
