import type { Ack, Connection } from './connection.js';
export interface Throughput {
    readonly records: number;
    readonly seconds: number;
}
export interface AppendLoad {
    readonly topic: string;
    readonly size: number;
    readonly ack: Ack;
    readonly seconds: number;
}
/** Times without an acknowledgement, in ms. */
export interface Gaps {
    /** between the last one of a segment and the first one of the next */
    readonly atRolls: readonly number[];
    readonly elsewhere: readonly number[];
}
/** As many records as there is room for, for some time; until the last is acknowledged. */
export declare function append(connection: Connection, { topic, size, ack, seconds }: AppendLoad): Promise<Throughput>;
/** As `append`, watching for the moments in which one segment follows on another. */
export declare function rolls(connection: Connection, { topic, size, ack, seconds }: AppendLoad): Promise<Gaps>;
/** One record at a time, each once the one before is acknowledged; the times in ms. */
export declare function oneInFlight(connection: Connection, { topic, size, ack, seconds }: AppendLoad): Promise<number[]>;
