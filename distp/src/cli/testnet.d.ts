import type { Output, Terminal } from './terminal.js';
export interface TestnetOptions {
    /** number of nodes, for a folder that has no cluster yet @default 3 */
    readonly nodes?: number;
    /** folder of the cluster's file and the nodes' data; what is there is used again */
    readonly data: string;
    /** multiaddrs of node `index`, from 0, for a folder that has no cluster yet @default a free port of 127.0.0.1 */
    readonly listen?: (index: number) => readonly string[];
    /** what the process of node `index` is started by, such as `nsenter` with its options @default nothing */
    readonly command?: (index: number) => readonly string[];
}
export interface TestnetNode {
    readonly peerId: string;
    readonly addresses: readonly string[];
    readonly data: string;
    /** undefined while it doesn't run */
    readonly pid: number | undefined;
    /** settled when the process that runs now has ended */
    readonly exited: Promise<void>;
    kill(signal: NodeJS.Signals): Promise<void>;
    restart(): Promise<void>;
}
export interface Testnet {
    readonly cluster: string;
    /** multiaddrs of all nodes */
    readonly peers: readonly string[];
    readonly nodes: readonly TestnetNode[];
    /** Stops all nodes, and forgets where they were; their data stays. */
    stop(): Promise<void>;
}
/**
 * Starts all nodes of a cluster, which is made first if the folder has none. Resolves when all serve.
 *
 * @throws {InternalError} with a node's last words if it ends before it serves
 */
export declare function startTestnet(options: TestnetOptions): Promise<Testnet>;
/** The command: a testnet until it is interrupted, or one of its nodes ends by itself. */
export declare function runTestnet(options: {
    readonly nodes: number;
    readonly data?: string;
}, terminal: Terminal, output: Output): Promise<void>;
