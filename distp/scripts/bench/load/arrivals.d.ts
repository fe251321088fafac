import type { Connection } from './connection.js';
/** Followers of a topic, and how old each record was when it came. */
export declare class Arrivals {
    #private;
    static start(connection: Connection, topic: string, followers: number): Promise<Arrivals>;
    /** How old records were when they came, once each follower has seen `records` since it was asked last. */
    take(records: number): Promise<number[]>;
    stop(): Promise<void>;
}
