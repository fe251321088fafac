/** Redis's protocol, as much of it as the measurements need. */
import { Wire } from './wire.js';
export type Reply = Buffer | number | null | Reply[];
export interface Redis {
    readonly wire: Wire;
    /** Sends a command and resolves with its reply, which has to be awaited before the next but for `expect`. */
    ask(...words: ReadonlyArray<string | number>): Promise<Reply>;
    /** Called for each reply that nobody asked for with `ask`. */
    onReply: () => void;
    close(): void;
}
export declare function openRedis(port: number): Promise<Redis>;
export declare function encodeCommand(words: ReadonlyArray<string | number>): string;
