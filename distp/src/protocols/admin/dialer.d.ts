import type { StreamId } from '../../chain/index.js';
import type { Network } from '../network.js';
import type { PeerAddresses } from '../directory/service.js';
import type { CreateStreamRequest, NodeStatus, ScrubProgress, ScrubRequest, StreamSummary } from './service.js';
export declare function dialCreateStream(network: Network, peer: PeerAddresses, request: CreateStreamRequest, signal: AbortSignal): Promise<{
    stream: StreamId;
    genesisBytes: Uint8Array;
}>;
export declare function dialListStreams(network: Network, peer: PeerAddresses, signal: AbortSignal): Promise<StreamSummary[]>;
export declare function dialLockStream(network: Network, peer: PeerAddresses, stream: StreamId, signal: AbortSignal): Promise<void>;
export declare function dialStatus(network: Network, peer: PeerAddresses, signal: AbortSignal): Promise<NodeStatus>;
export declare function dialScrub(network: Network, peer: PeerAddresses, request: ScrubRequest, signal: AbortSignal): Promise<ScrubProgress>;
