import { Client } from '../client/index.js';
import type { PrivateKey } from '@libp2p/interface';
import type { StreamId } from '../chain/index.js';
import type { ClientOptions } from '../client/index.js';
export interface ConnectOptions extends ClientOptions {
    /** the cluster's id: nodes of another one are refused @default whatever cluster the peers are of */
    readonly cluster?: StreamId;
    /** who one is @default a fresh Ed25519 key */
    readonly privateKey?: PrivateKey;
}
/**
 * A client over libp2p: TCP, TLS or Noise, yamux. It dials and doesn't listen. Close it.
 *
 * @throws {InvalidArgumentError} for a peer without an id, or a node of another cluster
 * @throws {StreamUnavailableError} if a cluster was named and no node answers
 */
export declare function connect(options: ConnectOptions): Promise<Client>;
