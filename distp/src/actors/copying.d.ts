import type { Clock } from '../clock.js';
import type { Height, SegmentId } from '../chain/index.js';
import type { CopyEvent } from '../protocols/copy/service.js';
import type { ShardPeers } from './ports.js';
export interface CopySource {
    readonly peers: Pick<ShardPeers, 'copy'>;
    readonly clock: Clock;
    readonly signal: AbortSignal;
}
/**
 * A sealed segment from another node, as `ShardPeers.copy` has it.
 *
 * @throws {DeadlineError} if the node falls silent
 */
export declare function copyOf(peer: string, segment: SegmentId, from: Height, { peers, clock, signal }: CopySource): AsyncGenerator<CopyEvent, void, undefined>;
