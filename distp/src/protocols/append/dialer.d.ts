import type { Network } from '../network.js';
import type { PeerAddresses } from '../directory/service.js';
import type { AppendSession } from './service.js';
/** Opens a long-lived append stream to a node. @throws {ClosedError} if it can't be reached */
export declare function dialAppend(network: Network, peer: PeerAddresses, signal: AbortSignal): Promise<AppendSession>;
