import { ProtocolError } from '../../errors.js'
import { ask } from '../ask.js'
import { throwIfFailed } from '../errors.js'
import { decodeLookupAnswer, DIRECTORY, encodeLookupRequest } from './codec.js'
import type { Network } from '../network.js'
import type { LookupAnswer, LookupRequest, PeerAddresses } from './service.js'

/** Asks a node what it knows of a stream. */
export async function dialLookup (network: Network, peer: PeerAddresses, request: LookupRequest, signal: AbortSignal): Promise<LookupAnswer> {
  const { answer, failure } = decodeLookupAnswer(await ask(network, peer, DIRECTORY, encodeLookupRequest(request), signal))
  throwIfFailed({ failure })
  if (answer == null) {
    throw new ProtocolError(`${peer.peerId} answered a lookup with nothing`)
  }

  return answer
}
