import type { Clock } from '../clock.js';
import type { ReplicateMessage } from '../protocols/replicate/service.js';
import type { ShardPeers } from './ports.js';
import type { SegmentOwner } from './segment-owner.js';
/**
 * Tells a segment's other shards that this one takes part no more, or is master no more. Their node sees this node's
 * heartbeats and would take its shard for alive. One whose connection ends meanwhile asks by itself when it is back.
 */
export declare function tellOthers(owner: SegmentOwner, message: Extract<ReplicateMessage, {
    type: 'quarantined' | 'stepDown';
}>, peers: ShardPeers, clock: Clock, signal: AbortSignal): Promise<void>;
