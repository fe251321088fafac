import type { Client } from '../../client/index.js';
import type { Output, Terminal } from '../terminal.js';
export interface ScrubArguments {
    /** peer ids; all nodes if there is none */
    readonly nodes?: readonly string[];
}
/** Has nodes read their sealed segments anew, and shows what they found. @throws what a node refused with, if none did it */
export declare function scrub(client: Client, { nodes }: ScrubArguments, terminal: Terminal, output: Output): Promise<void>;
