import '../../src/polyfill.js';
import type { Host, HostOptions } from '../../src/node/libp2p-host.js';
import type { TestNode } from './world.js';
export interface LiveNode {
    readonly host: Host;
    readonly node: TestNode;
}
export interface LiveCluster {
    readonly cluster: string;
    readonly nodes: readonly LiveNode[];
    stop(): Promise<void>;
}
/** `count` nodes, started, each connected to every other. */
export declare function startCluster(count: number, options?: Partial<HostOptions>): Promise<LiveCluster>;
/** Waits for a condition that events elsewhere bring about. Fails by the test's own timeout. */
export declare function until(condition: () => boolean | Promise<boolean>, what: string, timeoutMs?: number): Promise<void>;
