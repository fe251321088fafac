import type { Client } from '../../client/index.js';
import type { Output, Terminal } from '../terminal.js';
/** The cluster as a table: its nodes, and the shards that are open. @throws if no node answers */
export declare function status(client: Client, terminal: Terminal, output: Output): Promise<void>;
