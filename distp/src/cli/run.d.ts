import { Output } from './terminal.js';
import type { Client } from '../client/index.js';
import type { Command } from './parse.js';
import type { Terminal } from './terminal.js';
/** What the commands need of the rest. */
export interface Backend {
    version(): Promise<string>;
    connect(peers: readonly string[], keyFile: string | undefined): Promise<Client>;
    testnet(command: Extract<Command, {
        type: 'testnet';
    }>, terminal: Terminal, output: Output): Promise<void>;
    initCluster(folder: string, nodes: number, output: Output): Promise<void>;
    runNode(command: Extract<Command, {
        type: 'node';
    }>, terminal: Terminal, output: Output): Promise<void>;
}
/** Runs one command line. Resolves with the exit code: 0 done, 1 refused or failed, 2 usage. */
export declare function run(args: readonly string[], terminal: Terminal, backend: Backend): Promise<number>;
