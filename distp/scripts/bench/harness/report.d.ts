import type { Figure } from './figure.js';
/** Writes a line. */
export type Print = (line: string) => void;
export declare class Report {
    #private;
    /** `print` is for results, `tell` for what happens meanwhile. */
    constructor({ json, print, tell }: {
        readonly json: boolean;
        readonly print: Print;
        readonly tell: Print;
    });
    add(...figures: readonly Figure[]): void;
    /** Something that a reader of the figures has to know, such as a peer that was left out. Said once. */
    note(text: string): void;
    /** Something that must not be: the whole run ends as failed. */
    fail(text: string): void;
    get failed(): boolean;
    /** What goes on. Not part of the result. */
    progress(text: string): void;
    /** Prints everything: a line of JSON for each figure, or a table for each case. */
    finish(): void;
    /** The same as Markdown, one table for each case. */
    markdown(): string;
}
/** With three digits that count, or all of a large number. */
export declare function formatNumber(value: number): string;
export declare function formatBytes(bytes: number): string;
