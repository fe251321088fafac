/**
 * One producer's frames on their way to the stream's master, wherever that is: pipelined over the node's append
 * session and, when the master moves or goes away, sent again from the oldest that isn't acknowledged. Being numbered,
 * a frame that is sent twice is one write.
 *
 * Invariants: frames are sent in the order of their sequences. While frames sent to one session are unsettled, none is
 * sent to another, unless the session is given up. A frame's memory is written to only once it is acknowledged, and
 * isn't that which a session given up may still send.
 */
import { Frame } from '../chain/index.js';
import { AckedFrame } from './acked-frame.js';
import type { Clock } from '../clock.js';
import type { Sequence, StreamId } from '../chain/index.js';
import type { Ack } from '../replication/types.js';
import type { Directory } from './directory.js';
import type { NodeConnector } from './ports.js';
import type { BackoffOptions } from './retry.js';
import type { Sessions } from './sessions.js';
export interface AppendQueueOptions {
    /** how long a frame may be unacknowledged before the queue gives up, in ms */
    readonly deadlineMs: number;
    /** how long a session may give no answer while frames wait for one, in ms */
    readonly answerTimeoutMs: number;
    readonly backoff: BackoffOptions;
    readonly clock: Clock;
}
/** What a queue needs of its client. */
export interface AppendContext {
    readonly stream: StreamId;
    readonly connector: NodeConnector;
    readonly directory: Directory;
    readonly sessions: Sessions;
}
export interface QueuedAppend {
    /** unplaced; the queue takes it over */
    readonly frame: Frame;
    readonly follows: Sequence;
    readonly ack: Ack;
    readonly ackTimeoutMs: number;
    readonly expectTail?: Uint8Array | 'empty';
    readonly proof?: boolean;
}
/** A frame in the queue. */
export interface Ticket {
    /** how often it has been sent */
    attempts: number;
    readonly acked: Promise<AckedFrame>;
}
export declare class AppendQueue {
    #private;
    /** bytes of frames that aren't settled */
    bytes: number;
    constructor(context: AppendContext, producerName: string, options: AppendQueueOptions, onSettled: () => void);
    /** What ended the queue: nothing can be pushed any more. */
    get failure(): Error | undefined;
    get isEmpty(): boolean;
    push(append: QueuedAppend): Ticket;
    /** Gives up: whatever isn't acknowledged is rejected with `reason`, though it may have been written. */
    fail(reason: Error): void;
}
