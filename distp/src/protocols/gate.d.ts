import { Channel } from './channel.js';
import type { Clock } from '../clock.js';
import type { Libp2p } from '@libp2p/interface';
/** a peer that opens a stream and says nothing for that long is cut off */
export declare const FIRST_MESSAGE_TIMEOUT_MS = 10000;
export interface GateOptions {
    readonly libp2p: Pick<Libp2p, 'handle' | 'unhandle'>;
    readonly isNode: (peer: string) => boolean;
    readonly onError: (err: Error, protocol: string, peer: string) => void;
    /** @default the system's */
    readonly clock?: Clock;
    /** @default 10_000 */
    readonly firstMessageTimeoutMs?: number;
}
export interface Served {
    readonly protocol: string;
    /** for the cluster's own nodes only */
    readonly nodesOnly: boolean;
    /** most bytes of a message that comes in */
    readonly messageBytesMax: number;
    /** most bytes of messages that may come before the handler reads them, beside one of any size @default 256 KiB */
    readonly unreadBytesMax?: number;
    /** most streams of one connection at once */
    readonly streamsMax: number;
    /** What it throws aborts the stream; the stream is the handler's until it resolves, then it is closed. */
    readonly handle: (channel: Channel, peer: string) => Promise<void>;
}
export declare class Gate {
    #private;
    readonly firstMessageTimeoutMs: number;
    /** peers that were turned away */
    refused: number;
    constructor(options: GateOptions);
    serve(served: Served): Promise<void>;
    /** Takes all protocols back. Streams that are open stay. */
    close(): Promise<void>;
}
