import type { Ack, Connection, TopicSettings } from './connection.js';
export interface ManyTopicsLoad {
    /** names are this and a number */
    readonly prefix: string;
    readonly topics: number;
    readonly size: number;
    readonly ack: Ack;
    readonly seconds: number;
}
export interface ManyTopicsResult {
    readonly records: number;
    readonly seconds: number;
    /** of each batch, from its first write to its acknowledgement */
    readonly timesMs: readonly number[];
}
/** Resolves with how long one took, in ms, of all together. */
export declare function createMany(connection: Connection, { prefix, topics, ...settings }: TopicSettings & {
    readonly prefix: string;
    readonly topics: number;
}): Promise<number>;
/** A producer for each topic, each with a small batch in flight, all at once. */
export declare function appendToMany(connection: Connection, { prefix, topics, size, ack, seconds }: ManyTopicsLoad): Promise<ManyTopicsResult>;
