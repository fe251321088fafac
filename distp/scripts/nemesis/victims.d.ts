/** The nodes as they are tormented: what is done to each is known, so that a node that ends by itself shows. */
import type { Testnet, TestnetNode } from '../../src/cli/testnet.js';
export declare class Victim {
    #private;
    /** from 0 */
    readonly index: number;
    /** why the process ended though nobody ended it */
    readonly deaths: string[];
    constructor(node: TestnetNode, index: number);
    /** as people count */
    get name(): string;
    get peerId(): string;
    get data(): string;
    get isUp(): boolean;
    kill(): Promise<void>;
    stall(): Promise<void>;
    resume(): Promise<void>;
    /** Starts it again, if it doesn't run. */
    start(): Promise<void>;
}
export declare function victimsOf(testnet: Testnet): Victim[];
