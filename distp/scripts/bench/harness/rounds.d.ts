export interface Rounds {
    /** counted ones */
    readonly runs: number;
    /** length of a counted run */
    readonly seconds: number;
}
/**
 * One run of each subject after the other, round by round, so that what changes on the machine meanwhile meets all
 * alike; the first round, a short one, is not counted. What subjects leave to be written to disk is written before the
 * next one runs. Resolves with the results of the counted runs, subject by subject.
 */
export declare function inRounds<Subject, Result>(subjects: readonly Subject[], { runs, seconds }: Rounds, run: (subject: Subject, seconds: number) => Promise<Result>): Promise<Result[][]>;
