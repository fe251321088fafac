/**
 * Is a history of appends, conditional appends and reads of one stream linearizable? Each took effect at one moment
 * between its call and its answer, and the log as it was found in the end is the order in which the appends did.
 *
 * With the order of appends known, that is a question of intervals: of whatever comes before something else in the log,
 * the call must not come after the answer of the other.
 */
/** A call, from when it was made to when it was answered. */
interface Interval {
    readonly calledMs: number;
    readonly answeredMs: number;
}
export interface Appended extends Interval {
    readonly type: 'append';
    readonly value: string;
    /** `answeredMs` is Infinity if nobody knows what became of it */
    readonly outcome: 'acknowledged' | 'mismatch' | 'unknown';
    /** the place that was acknowledged */
    readonly height?: number;
    /** the value that had to be the last one, '' for none */
    readonly expects?: string;
    /** who appended it, and its how-manieth it was: those of one writer come in order */
    readonly writer: string;
    readonly sequence: number;
}
export interface Observed extends Interval {
    readonly type: 'read';
    /** what was read, up to the tail */
    readonly values: readonly string[];
    /** from the stream's start; else from a block that was known */
    readonly whole: boolean;
    /** everything acknowledged before the call must be seen */
    readonly fresh: boolean;
}
export type Operation = Appended | Observed;
export interface LogEntry {
    readonly value: string;
    readonly height: number;
}
/** What isn't right with the history, undefined if there is an order of its calls that explains all answers. */
export declare function whatIsWrong(log: readonly LogEntry[], history: readonly Operation[]): string | undefined;
export {};
