import { ProtocolError } from '../../errors.js'
import { ask } from '../ask.js'
import { throwIfFailed } from '../errors.js'
import { ADMIN, decodeAdminAnswer, encodeAdminRequest } from './codec.js'
import type { StreamId } from '../../chain/index.js'
import type { Network } from '../network.js'
import type { PeerAddresses } from '../directory/service.js'
import type { AdminQuestion, AdminReply } from './codec.js'
import type { CreateStreamRequest, NodeStatus, ScrubProgress, ScrubRequest, StreamSummary } from './service.js'

export async function dialCreateStream (network: Network, peer: PeerAddresses, request: CreateStreamRequest, signal: AbortSignal): Promise<{ stream: StreamId, genesisBytes: Uint8Array }> {
  const { stream, genesisBytes } = await askAdmin(network, peer, { type: 'createStream', request }, 'created', signal)

  return { stream, genesisBytes }
}

export async function dialListStreams (network: Network, peer: PeerAddresses, signal: AbortSignal): Promise<StreamSummary[]> {
  const { streams } = await askAdmin(network, peer, { type: 'listStreams' }, 'streams', signal)

  return [...streams]
}

export async function dialLockStream (network: Network, peer: PeerAddresses, stream: StreamId, signal: AbortSignal): Promise<void> {
  await askAdmin(network, peer, { type: 'lockStream', stream }, 'locked', signal)
}

export async function dialStatus (network: Network, peer: PeerAddresses, signal: AbortSignal): Promise<NodeStatus> {
  const { status } = await askAdmin(network, peer, { type: 'status' }, 'status', signal)

  return status
}

export async function dialScrub (network: Network, peer: PeerAddresses, request: ScrubRequest, signal: AbortSignal): Promise<ScrubProgress> {
  const { progress } = await askAdmin(network, peer, { type: 'scrub', request }, 'scrub', signal)

  return progress
}

async function askAdmin<T extends AdminReply['type']> (network: Network, peer: PeerAddresses, question: AdminQuestion, expected: T, signal: AbortSignal): Promise<Extract<AdminReply, { type: T }>> {
  const { reply, failure } = decodeAdminAnswer(await ask(network, peer, ADMIN, encodeAdminRequest(question), signal))
  throwIfFailed({ failure })
  if (reply?.type !== expected) {
    throw new ProtocolError(`${peer.peerId} answered ${question.type} with ${reply?.type ?? 'nothing'}`)
  }

  return reply as Extract<AdminReply, { type: T }>
}
