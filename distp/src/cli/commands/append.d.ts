import type { Client } from '../../client/index.js';
import type { Output, Terminal } from '../terminal.js';
export interface AppendArguments {
    readonly name: string;
    /** files to read, none for standard input */
    readonly files: readonly string[];
    readonly binary: boolean;
    readonly ack: 'none' | 'master' | 'quorum' | 'all';
    readonly tokens: boolean;
    readonly lingerMs: number;
    /** file to write a proof of what was appended to */
    readonly proof?: string;
}
/** Appends lines, or records behind their lengths, one block each. Interrupted, it flushes what it has read. */
export declare function append(client: Client, options: AppendArguments, terminal: Terminal, output: Output): Promise<void>;
