import type { ServerProcess } from './server-process.js';
/** Writes to one topic, wherever it is led. */
export interface Drive {
    /** which of the servers leads the topic */
    leader(): Promise<number>;
    /** To be told before server `index` is killed. */
    avoid(index: number): Promise<void>;
    /** Appends one record, at whoever leads by now. Rejects, soon, if it isn't acknowledged. */
    append(): Promise<void>;
    /** whether all copies are there and have everything */
    isWhole(): Promise<boolean>;
    close(): void;
}
export interface LeaderKills {
    readonly servers: readonly ServerProcess[];
    /** Makes the topic, too. */
    readonly drive: (topic: string) => Promise<Drive>;
}
/** Resolves with the pauses, in ms: the longest time between two acknowledgements around each kill. */
export declare function killLeaders({ servers, drive }: LeaderKills, kills: number): Promise<number[]>;
/** Rejects if `promise` takes longer. */
export declare function within<T>(ms: number, promise: Promise<T>): Promise<T>;
