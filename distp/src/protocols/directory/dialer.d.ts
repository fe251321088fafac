import type { Network } from '../network.js';
import type { LookupAnswer, LookupRequest, PeerAddresses } from './service.js';
/** Asks a node what it knows of a stream. */
export declare function dialLookup(network: Network, peer: PeerAddresses, request: LookupRequest, signal: AbortSignal): Promise<LookupAnswer>;
