import type { Terminal } from './terminal.js';
/** name of the file that tells where a testnet's nodes are */
export declare const TESTNET_FILE = "testnet.json";
/** folder of a testnet, unless told otherwise */
export declare const TESTNET_FOLDER = "testnet";
/** What a running testnet says of itself. */
export interface TestnetFile {
    readonly cluster: string;
    readonly pid: number;
    readonly nodes: ReadonlyArray<{
        readonly peerId: string;
        readonly addresses: readonly string[];
        readonly data: string;
        readonly pid: number;
    }>;
}
export interface PeerOptions {
    readonly peer?: readonly string[];
    readonly testnet?: string;
}
/**
 * The nodes to begin with: those given, or of the testnet named, or of `CATENARY_PEERS`, or of a testnet here.
 *
 * @throws {UsageError} if there are none
 */
export declare function findPeers(options: PeerOptions, terminal: Pick<Terminal, 'env' | 'cwd'>): Promise<string[]>;
