import { ask } from '../ask.js'
import { throwIfFailed } from '../errors.js'
import { decodeReserveAnswer, encodeReserveRequest, RESERVE } from './codec.js'
import type { ReservationKey } from '../../chain/index.js'
import type { Network } from '../network.js'
import type { PeerAddresses } from '../directory/service.js'
import type { FolderRoom, ReserveRequest } from './service.js'

/** Has a node promise room. */
export async function dialReserve (network: Network, peer: PeerAddresses, request: ReserveRequest, signal: AbortSignal): Promise<FolderRoom> {
  return await askRoom(network, peer, encodeReserveRequest({ type: 'reserve', request }), signal)
}

/** What a node has to offer. */
export async function dialRoom (network: Network, peer: PeerAddresses, signal: AbortSignal): Promise<FolderRoom> {
  return await askRoom(network, peer, encodeReserveRequest({ type: 'room' }), signal)
}

async function askRoom (network: Network, peer: PeerAddresses, request: Uint8Array, signal: AbortSignal): Promise<FolderRoom> {
  const { failure, ...room } = decodeReserveAnswer(await ask(network, peer, RESERVE, request, signal))
  throwIfFailed({ failure })

  return room
}

export async function dialRelease (network: Network, peer: PeerAddresses, key: ReservationKey, signal: AbortSignal): Promise<void> {
  throwIfFailed(decodeReserveAnswer(await ask(network, peer, RESERVE, encodeReserveRequest({ type: 'release', key }), signal)))
}
