import type { LineFindings } from '../nemesis/line-checker.js';
export interface FailoverBench {
    readonly kills: number;
    /** of a master right after a node that was away serves again, and has to catch up before it counts */
    readonly hasty: number;
    readonly stalls: number;
    readonly segmentBytes: number;
}
export type FailoverKind = 'kill' | 'hasty kill' | 'stall';
export interface Pause {
    readonly kind: FailoverKind;
    /** the longest time without an acknowledgement, from just before the fault until writes had gone on */
    readonly pauseMs: number;
    /** of a stall: whether the master acknowledged, once it went on, an append that it had got while it was stalled */
    readonly lateAck?: boolean;
}
export interface FailoverResult {
    readonly pauses: readonly Pause[];
    readonly findings: LineFindings;
    /** acknowledgements of masters that had been stalled and replaced */
    readonly lateAcks: number;
}
export interface Distribution {
    readonly min: number;
    readonly median: number;
    readonly p90: number;
    readonly max: number;
}
export declare function benchFailover(options: FailoverBench, onPause: (pause: Pause) => void): Promise<FailoverResult>;
/** @throws if there are none */
export declare function distributionOf(values: readonly number[]): Distribution;
