import type { Client, From } from '../../client/index.js';
import type { Output, Terminal } from '../terminal.js';
export interface ReadArguments {
    readonly name: string;
    readonly from: From;
    /** most blocks, 0 for no limit */
    readonly limit: number;
    readonly tokens: boolean;
    readonly binary: boolean;
    readonly follow: boolean;
}
/** Prints the blocks of a stream: a line each, a record behind its length each, or an object each. */
export declare function read(client: Client, options: ReadArguments, terminal: Terminal, output: Output): Promise<void>;
/** One block: its bytes as they are, or an object. */
export declare function fetchBlock(client: Client, token: string, terminal: Terminal, output: Output): Promise<void>;
