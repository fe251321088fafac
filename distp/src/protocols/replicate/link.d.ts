import type { SegmentId } from '../../chain/index.js';
import type { Channel } from '../channel.js';
import type { Hello } from './codec.js';
import type { ReplicateMessage, ReplicateService } from './service.js';
export interface LinkOptions {
    readonly peer: string;
    readonly hello: Hello;
    readonly service: ReplicateService;
}
/** One pair's stream, from one side: hello first, then messages both ways, heartbeats among them. */
export declare class Link {
    #private;
    readonly peer: string;
    /** resolves when the stream has ended */
    readonly closed: Promise<Error | undefined>;
    /** when something came last, by the channel's clock */
    heardMs: number;
    constructor(channel: Channel, options: LinkOptions);
    /** the other side's hello was right, and the stream is open */
    get isUp(): boolean;
    /** of the other side's data folder */
    get incarnation(): string | undefined;
    /** False if the message was dropped. */
    send(segment: SegmentId, message: ReplicateMessage): boolean;
    /** Heartbeats need no credit: they are small, and must come through. */
    heartbeat(): void;
    abort(err: Error): void;
    close(): Promise<void>;
}
