import { ask } from '../ask.js'
import { throwIfFailed } from '../errors.js'
import { decodeReserveAnswer, encodeReserveRequest, RESERVE } from './codec.js'
import type { ReservationKey } from '../../chain/index.js'
import type { Network } from '../network.js'
import type { PeerAddresses } from '../directory/service.js'
import type { ReserveRequest } from './service.js'

/** Has a node promise room; the incarnation of the folder that promised. */
export async function dialReserve (network: Network, peer: PeerAddresses, request: ReserveRequest, signal: AbortSignal): Promise<{ incarnation: string }> {
  const answer = decodeReserveAnswer(await ask(network, peer, RESERVE, encodeReserveRequest({ type: 'reserve', request }), signal))
  throwIfFailed(answer)

  return { incarnation: answer.incarnation }
}

export async function dialRelease (network: Network, peer: PeerAddresses, key: ReservationKey, signal: AbortSignal): Promise<void> {
  throwIfFailed(decodeReserveAnswer(await ask(network, peer, RESERVE, encodeReserveRequest({ type: 'release', key }), signal)))
}
