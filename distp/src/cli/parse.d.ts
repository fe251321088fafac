import type { StreamSettings } from '../client/index.js';
import type { AppendArguments } from './commands/append.js';
import type { ReadArguments } from './commands/read.js';
import type { ScrubArguments } from './commands/scrub.js';
import type { VerifyReceiptArguments } from './commands/verify-receipt.js';
import type { PeerOptions } from './peers.js';
export interface CommonOptions extends PeerOptions {
    readonly json: boolean;
    /** file of the key that says who one is */
    readonly key?: string;
}
/** How a node looks after what it holds. */
export interface NodeArguments {
    /** the folder may be empty but for its key: it is made anew */
    readonly newFolder: boolean;
    readonly scrubPeriodMs: number;
    readonly repairDelayMs: number;
}
export type Command = {
    readonly type: 'help';
    readonly text: string;
} | {
    readonly type: 'version';
} | {
    readonly type: 'testnet';
    readonly nodes: number;
    readonly data?: string;
    readonly demo: boolean;
    readonly input?: string;
} | {
    readonly type: 'clusterInit';
    readonly nodes: number;
    readonly folder: string;
} | ({
    readonly type: 'node';
    readonly cluster: string;
    readonly data: string;
    readonly listen?: readonly string[];
} & NodeArguments) | {
    readonly type: 'streamCreate';
    readonly name: string;
    readonly settings: StreamSettings;
} | {
    readonly type: 'streamList';
} | {
    readonly type: 'streamInfo' | 'streamLock' | 'streamVerify';
    readonly name: string;
} | ({
    readonly type: 'append';
} & AppendArguments) | ({
    readonly type: 'read';
} & ReadArguments) | {
    readonly type: 'fetch';
    readonly token: string;
} | ({
    readonly type: 'verifyReceipt';
} & VerifyReceiptArguments) | {
    readonly type: 'status';
} | ({
    readonly type: 'scrub';
} & ScrubArguments);
export interface Parsed {
    readonly command: Command;
    readonly options: CommonOptions;
}
/** @throws {UsageError} saying what is wrong, if the arguments can't be right */
export declare function parse(args: readonly string[], columns?: number): Promise<Parsed>;
