import type { Stream, StreamBlock, Writer } from '../../src/client/index.js';
export declare function lineOf(number: number, bytes?: number): Buffer;
export declare function numberOf({ data }: Pick<StreamBlock, 'data'>): number;
/** Writes lines `[from, to)`, at the writer's pace. */
export declare function writeLines(writer: Writer, from: number, to: number, bytes?: number): Promise<void>;
/** Reads all lines and expects them to be `0` to `count - 1`, each once, in order. */
export declare function expectLines(stream: Stream, count: number): Promise<StreamBlock[]>;
/** A writer that writes one line after the other until it is told to stop. */
export declare class LineWriter {
    #private;
    /** lines that were acknowledged */
    acked: number;
    /** lines that were written */
    written: number;
    constructor(stream: Stream, bytes?: number);
    get failure(): Error | undefined;
    /** Resolves with the number of lines, once all of them are acknowledged. */
    stop(): Promise<number>;
}
