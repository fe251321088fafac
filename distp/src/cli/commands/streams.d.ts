import type { Client, StreamSettings } from '../../client/index.js';
import type { Output, Terminal } from '../terminal.js';
export declare function createStream(client: Client, name: string, settings: StreamSettings, terminal: Terminal, output: Output): Promise<void>;
export declare function listStreams(client: Client, terminal: Terminal, output: Output): Promise<void>;
export declare function showStream(client: Client, name: string, terminal: Terminal, output: Output): Promise<void>;
export declare function lockStream(client: Client, name: string, terminal: Terminal, output: Output): Promise<void>;
export declare function verifyStream(client: Client, name: string, terminal: Terminal, output: Output): Promise<void>;
