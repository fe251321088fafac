import type { Frame, Height } from '../chain/index.js';
import type { ShardState } from './shard-state.js';
import type { HardState, OutboundMessage, Ready, ShardIndex } from './types.js';
/** For messages that are true already, whatever becomes of this shard's disk. */
export declare function send(state: ShardState, to: ShardIndex, message: OutboundMessage): void;
/** For messages that promise: they leave once the hard state as it is now is on disk. */
export declare function sendPromise(state: ShardState, to: ShardIndex, message: OutboundMessage): void;
/** Appends frames that follow on the log's end. */
export declare function appendFrame(state: ShardState, frame: Frame): void;
/**
 * Removes everything from `height` on: a boundary. A sync that was begun before says nothing about what is written
 * there afterwards, so what it was to make durable ends here too.
 */
export declare function cutLog(state: ShardState, height: Height): void;
/** Writes epoch and vote; logEpoch is for `writeLogEpoch`. */
export declare function writeHardState(state: ShardState, hard: HardState): void;
/**
 * The log and every cut in it as they are now, once on disk, are to have the present epoch. On disk also with durability
 * `interval`: else a power cut would leave a short log that outranks longer ones.
 */
export declare function adoptWhenDurable(state: ShardState): void;
/** Everything up to and including the Ready `id` is as durable as what is said needs. */
export declare function markWritten(state: ShardState, id: number): void;
/** Everything up to and including the Ready `id` is on disk. */
export declare function markSynced(state: ShardState, id: number): void;
/** Epoch and vote are on disk as they are now. */
export declare function isPromised(state: ShardState): boolean;
/** Raises `commitEnd`; it never falls. */
export declare function decide(state: ShardState, end: Height): void;
/** What this step asks of the driver. */
export declare function takeReady(state: ShardState): Ready;
