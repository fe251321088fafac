import type { Readable, Writable } from 'node:stream';
/** What a command sees of the process that it runs in. */
export interface Terminal {
    readonly stdin: Readable;
    readonly stdout: Writable;
    readonly stderr: Writable & {
        readonly isTTY?: boolean;
    };
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly cwd: string;
    /** aborted by Ctrl-C or SIGTERM */
    readonly interrupt: AbortSignal;
}
/** How a command speaks: lines for people, or one JSON object a line. */
export declare class Output {
    #private;
    readonly isJson: boolean;
    constructor(terminal: Terminal, isJson: boolean);
    /** One result, in the form that was asked for. */
    result(value: object, text: string): Promise<void>;
    /** Waits for as long as whoever reads is slower. */
    write(data: string | Uint8Array): Promise<void>;
    /** Progress and what else isn't a result: for people only. */
    note(text: string): void;
    /** One clear line on stderr, or an object. */
    error(err: unknown): void;
}
/** 2 for a command line that can't be right, 1 for all else. */
export declare function exitCodeOf(err: unknown): number;
