import type { Clock } from '../clock.js';
import type { Settings } from '../chain/index.js';
import type { PeerAddresses } from '../protocols/directory/service.js';
import type { BackoffOptions } from './retry.js';
export interface ClientOptions {
    /** nodes to begin with: multiaddrs that end in `/p2p/<peer id>`, or peers */
    readonly peers: ReadonlyArray<string | PeerAddresses>;
    /** how long one node may take for one answer, in ms @default 3000 */
    readonly requestTimeoutMs?: number;
    /** how long a call goes on trying other nodes, in ms @default 30000 */
    readonly deadlineMs?: number;
    /** pauses between rounds of trying */
    readonly backoff?: BackoffOptions;
    /** time and chance @default the system's */
    readonly clock?: Clock;
}
export interface ResolvedClientOptions {
    readonly peers: readonly PeerAddresses[];
    readonly requestTimeoutMs: number;
    readonly deadlineMs: number;
    readonly backoff: BackoffOptions;
    readonly clock: Clock;
}
/** @throws {InvalidArgumentError} naming the option that is wrong */
export declare function resolveOptions(options: ClientOptions): ResolvedClientOptions;
/** Addresses by peer. @throws {InvalidArgumentError} for an address without a peer id */
export declare function parsePeers(peers: ReadonlyArray<string | PeerAddresses>): PeerAddresses[];
/** What a stream is created with; all of it has a default. */
export interface StreamSettings {
    /** shards of each segment, 1 to 9; a smaller cluster has fewer @default 3 */
    readonly replication?: number;
    /** bytes of a segment, 64 KiB to 1 GiB @default 64 MiB */
    readonly segmentBytes?: number;
    /** most bytes of a frame, at most 1 MiB @default 1 MiB */
    readonly frameBytesMax?: number;
    /** `sync`: every ack waits for the disks; `interval`: disks follow within 50 ms @default 'sync' */
    readonly durability?: 'sync' | 'interval';
    /** peer ids, or `*` for everybody @default ['*'] */
    readonly writers?: readonly string[];
    /** @default ['*'] */
    readonly readers?: readonly string[];
    /** who may lock it and change its settings @default ['*'] */
    readonly admins?: readonly string[];
}
export declare function resolveSettings(name: string, settings: StreamSettings): Settings;
