import type { Height, SegmentId } from '../../chain/index.js';
import type { Network } from '../network.js';
import type { PeerAddresses } from '../directory/service.js';
import type { CopyEvent } from './service.js';
/** Copies a sealed segment's frames from a node, from the frame that contains `from` to the seal. */
export declare function dialCopy(network: Network, peer: PeerAddresses, segment: SegmentId, from: Height, signal: AbortSignal): AsyncIterable<CopyEvent>;
