import type { NodeConnector } from '../client/ports.js';
import type { VerifySignature } from '../chain/index.js';
import type { Network } from '../protocols/network.js';
/**
 * How a client reaches nodes: over the wire.
 *
 * @param close - called when the client is closed
 */
export declare function wireConnector(peerId: string, network: Network, verify: VerifySignature, close: () => Promise<void>): NodeConnector;
