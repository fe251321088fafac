/** bytes that a sender may have on the way: twice the largest frame, and below what a stream buffers */
export declare const WINDOW_BYTES: number;
/** What a sender may still send before the receiver grants more. */
export declare class SendWindow {
    #private;
    constructor(bytes?: number);
    get bytes(): number;
    /** True, and the bytes are taken, if the window is open: the last message may overdraw it. */
    take(bytes: number): boolean;
    grant(bytes: number): void;
    /** Resolves when the window is open again, or `end` was called. */
    opened(): Promise<void>;
    /** Wakes everybody: there will be no more grants. */
    end(): void;
}
/** What a receiver has used up and not granted again yet: small grants wait until they are worth a message. */
export declare class ReceiveWindow {
    #private;
    constructor(bytes?: number);
    /** Bytes to grant now, 0 if it isn't worth it. */
    used(bytes: number): number;
}
