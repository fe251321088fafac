/** What was acknowledged against what is there: pure, so that it can be shown to notice what it is for. */
/** One line of a writer, where it is in the stream. */
export interface PlacedLine {
    readonly writer: string;
    /** number of the line among its writer's, from 1 */
    readonly sequence: number;
    readonly height: number;
    readonly token: string;
}
/** A line as it was read. */
export interface FoundLine extends PlacedLine {
    /** token of the line that had to come before it, of a conditional append; `empty` if none had to */
    readonly after?: string;
}
export interface LineFindings {
    readonly acknowledged: number;
    readonly found: number;
    /** acknowledged and not there, there at another place, or skipped though its writer's later lines are there */
    readonly lost: readonly string[];
    readonly duplicated: readonly string[];
    readonly outOfOrder: readonly string[];
}
/** One stream's lines: first all that were acknowledged, then all that were found, as they were read. */
export declare class LineChecker {
    #private;
    acknowledged(line: PlacedLine): void;
    found(line: FoundLine): void;
    /** To be called when all was read. */
    findings(): LineFindings;
}
/** The first of many, for people. */
export declare function examplesOf(findings: readonly string[]): string[];
