import type { Ack, Connection } from './connection.js';
export interface PacedLoad {
    readonly topic: string;
    readonly size: number;
    readonly ack: Ack;
    readonly seconds: number;
    /** records a second */
    readonly rate: number;
}
/** Some at each tick of a timer; resolves with their number once all are acknowledged. */
export declare function appendPaced(connection: Connection, { topic, size, ack, seconds, rate }: PacedLoad): Promise<number>;
/** How long ago a record was made, in ms. */
export declare function ageOf(record: Uint8Array): number;
