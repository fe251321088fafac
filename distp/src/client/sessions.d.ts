import type { AppendSession } from '../protocols/append/service.js';
import type { PeerAddresses } from '../protocols/directory/service.js';
import type { ResolvedClientOptions } from './options.js';
import type { NodeConnector } from './ports.js';
type SessionOptions = Pick<ResolvedClientOptions, 'clock' | 'requestTimeoutMs'>;
/** The append sessions of a client: one a node, for all its streams. */
export declare class Sessions {
    #private;
    constructor(connector: NodeConnector, options: SessionOptions);
    /** The client is closed: there will be no session any more. */
    get isClosed(): boolean;
    /** The session to a node, opened if there is none or it has closed. */
    get(peer: PeerAddresses): Promise<AppendSession>;
    /** Closes a session that doesn't answer; what is pending on it is rejected. */
    drop(peerId: string, session: AppendSession): Promise<void>;
    close(): Promise<void>;
}
export {};
