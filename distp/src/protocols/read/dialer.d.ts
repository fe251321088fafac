import type { Network } from '../network.js';
import type { PeerAddresses } from '../directory/service.js';
import type { ReadEvent, ReadRequest } from './service.js';
/** Reads from a node. Ending the iteration early ends the read there. */
export declare function dialRead(network: Network, peer: PeerAddresses, request: ReadRequest, signal: AbortSignal): AsyncIterable<ReadEvent>;
