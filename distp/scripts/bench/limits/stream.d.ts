import type { StreamKind } from './stream-host.js';
export interface StreamFigures {
    /** one for each run */
    readonly bytesPerSecond: readonly number[];
    /** ms, for each run */
    readonly roundTrips: ReadonlyArray<readonly number[]>;
}
/** One more run of each than is asked for, which isn't counted. */
export declare function measureStream(kind: StreamKind, { runs, seconds }: {
    readonly runs: number;
    readonly seconds: number;
}): Promise<StreamFigures>;
