/** What writers write, and how the acknowledgement of it is noted: one line of text each. */
import type { FoundLine, PlacedLine } from './line-checker.js';
export interface AckNote extends PlacedLine {
    /** name of the stream */
    readonly stream: string;
    /** ms since 1970 */
    readonly atMs: number;
}
/** `after`: token of the line that must come before it, or `empty`; undefined if any may */
export declare function encodeLine(writer: string, sequence: number, after?: string): Buffer;
export declare function decodeLine(data: Uint8Array): Pick<FoundLine, 'writer' | 'sequence' | 'after'>;
export declare function encodeNote({ stream, writer, sequence, height, token, atMs }: AckNote): string;
export declare function decodeNote(line: string): AckNote;
