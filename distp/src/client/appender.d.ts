import type { Ack } from '../replication/types.js';
import type { AppendResult } from './acked-frame.js';
import type { Writer } from './writer.js';
export interface AppendOptions {
    /** what the acknowledgement means @default 'quorum' */
    readonly ack?: Ack;
    /** how long `ack: 'all'` may take, in ms @default 10000 */
    readonly ackTimeoutMs?: number;
    /** token of the stream's last data block, or `empty`: the append fails if it isn't */
    readonly expectTail?: string;
    /**
     * the result has a receipt: signatures of a majority of the shards that they have it on disk; with `quorum` and `all`
     *
     * @default false
     */
    readonly proof?: boolean;
    /** ends the wait; whether the block was written isn't known then */
    readonly signal?: AbortSignal;
}
/**
 * Single appends, in the order of the calls, by way of one writer: so they are numbered too. A writer that has failed
 * is replaced by a new one, under another name, for the next call.
 */
export declare class Appender {
    #private;
    constructor(makeWriter: () => Writer);
    append(data: Uint8Array, options: AppendOptions): Promise<AppendResult>;
    close(): Promise<void>;
}
