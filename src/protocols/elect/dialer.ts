import { ProtocolError } from '../../errors.js'
import { ask } from '../ask.js'
import { throwIfFailed } from '../errors.js'
import { decodeElectAnswer, ELECT, encodeOpenRequest, encodeVoteRequest } from './codec.js'
import type { SegmentId } from '../../chain/index.js'
import type { PreVote, Vote } from '../../replication/types.js'
import type { Network } from '../network.js'
import type { PeerAddresses } from '../directory/service.js'
import type { VoteReply } from './codec.js'
import type { OpenRequest } from './service.js'

/** @param incarnation of this node's folder */
export async function dialVote (network: Network, peer: PeerAddresses, segment: SegmentId, message: PreVote | Vote, incarnation: string, signal: AbortSignal): Promise<VoteReply> {
  const answer = decodeElectAnswer(await ask(network, peer, ELECT, encodeVoteRequest(segment, message, incarnation), signal))
  throwIfFailed(answer)
  if (answer.reply == null) {
    throw new ProtocolError(`${peer.peerId} answered a vote with something else`)
  }

  return answer.reply
}

export async function dialOpen (network: Network, peer: PeerAddresses, request: OpenRequest, signal: AbortSignal): Promise<void> {
  const answer = decodeElectAnswer(await ask(network, peer, ELECT, encodeOpenRequest(request), signal))
  throwIfFailed(answer)
  if (!answer.opened) {
    throw new ProtocolError(`${peer.peerId} answered an Open with something else`)
  }
}
