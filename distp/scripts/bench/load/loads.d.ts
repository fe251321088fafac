/** What is done to a system, the same for each. Run in a process of its own, by `worker.ts`. */
import { append, oneInFlight, rolls } from './append.js';
import { appendToMany, createMany } from './many-topics.js';
import { appendPaced } from './paced.js';
import type { Throughput } from './append.js';
import type { Connection, TopicSettings } from './connection.js';
import type { PacedLoad } from './paced.js';
export interface ReadLoad {
    readonly topic: string;
    /** how many there are, at least */
    readonly records: number;
}
export interface Latencies {
    readonly timesMs: readonly number[];
    /** how long the producer took */
    readonly seconds: number;
}
export declare const loads: {
    append: typeof append;
    rolls: typeof rolls;
    oneInFlight: typeof oneInFlight;
    appendPaced: typeof appendPaced;
    createMany: typeof createMany;
    appendToMany: typeof appendToMany;
    create(connection: Connection, { topic, ...settings }: TopicSettings & {
        readonly topic: string;
    }): Promise<void>;
    /** The first records of a topic. */
    read(connection: Connection, { topic, records }: ReadLoad): Promise<Throughput & {
        readonly bytes: number;
    }>;
    /** At a steady rate, followed by the same process. */
    endToEnd(connection: Connection, load: PacedLoad): Promise<Latencies>;
    /** Resolves with how long it took until all are where the topic ends, in ms. */
    follow(connection: Connection, { topic, followers }: {
        readonly topic: string;
        readonly followers: number;
    }): Promise<number>;
    /** How old records were when they came, once each follower has seen so many of them since it was asked last. */
    arrived(_connection: Connection, { topic, records }: ReadLoad): Promise<number[]>;
    unfollow(_connection: Connection, { topic }: {
        readonly topic: string;
    }): Promise<void>;
};
export type Loads = typeof loads;
export type LoadName = keyof Loads;
export type LoadOptions<Name extends LoadName> = Parameters<Loads[Name]>[1];
export type LoadResult<Name extends LoadName> = Awaited<ReturnType<Loads[Name]>>;
