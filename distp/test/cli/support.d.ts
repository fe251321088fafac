import { PassThrough } from 'node:stream';
import { FakeCluster } from '../client/fake-node.js';
export interface Ran {
    readonly code: number;
    readonly stdout: string;
    readonly stderr: string;
}
/** A command line over a cluster in memory: nothing is started, no file but those named is touched. */
export declare class FakeShell {
    #private;
    readonly cluster: FakeCluster;
    readonly calls: unknown[];
    readonly env: Record<string, string>;
    cwd: string;
    stdin: PassThrough;
    interrupt: AbortController;
    peers: readonly string[];
    run(line: string, input?: string | Uint8Array): Promise<Ran>;
}
