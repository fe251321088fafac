import type { Clock } from '../clock.js';
import type { ShardPeers } from './ports.js';
import type { SegmentOwner } from './segment-owner.js';
/**
 * Resolves when a sealed segment's master may cease to be one: every other shard has the certificate, or is away. One
 * that is away loses its connection, stands for election when it is back, and is told then. One that is up would take
 * its master's node for a living master for ever.
 */
export declare function everybodyTold(owner: SegmentOwner, peers: ShardPeers, clock: Clock, signal: AbortSignal): Promise<void>;
