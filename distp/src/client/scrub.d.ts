import type { Clock } from '../clock.js';
import type { ScrubProgress } from '../protocols/admin/service.js';
import type { PeerAddresses } from '../protocols/directory/service.js';
import type { NodeConnector } from './ports.js';
export interface ScrubContext {
    readonly connector: NodeConnector;
    readonly peer: PeerAddresses;
    readonly requestTimeoutMs: number;
    readonly clock: Clock;
    readonly signal: AbortSignal;
    readonly onProgress: ((peerId: string, progress: ScrubProgress) => void) | undefined;
}
/** Has one node read its sealed segments anew; resolves with what it found, once all are read. */
export declare function scrubNode(context: ScrubContext): Promise<ScrubProgress>;
