import type { SegmentId } from '../../chain/index.js';
import type { PreVote, Vote } from '../../replication/types.js';
import type { Network } from '../network.js';
import type { PeerAddresses } from '../directory/service.js';
import type { VoteReply } from './codec.js';
import type { OpenRequest } from './service.js';
/** @param incarnation of this node's folder */
export declare function dialVote(network: Network, peer: PeerAddresses, segment: SegmentId, message: PreVote | Vote, incarnation: string, signal: AbortSignal): Promise<VoteReply>;
export declare function dialOpen(network: Network, peer: PeerAddresses, request: OpenRequest, signal: AbortSignal): Promise<void>;
