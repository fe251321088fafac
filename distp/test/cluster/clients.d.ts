import type { Network } from '../../src/protocols/network.js';
import type { ClientHost } from '../../src/node/libp2p-host.js';
import type { AppendRequest } from '../../src/protocols/append/service.js';
/** A peer that speaks the protocols itself: what it sends is up to the test. Stop its host. */
export declare function startPeer(): Promise<{
    host: ClientHost;
    network: Network;
}>;
/** An append of one block without a number. */
export declare function appendOf(stream: string, data: Uint8Array): AppendRequest;
