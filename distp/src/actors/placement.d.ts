import type { Clock } from '../clock.js';
import type { ReservationKey, Shard } from '../chain/index.js';
import type { Storage } from '../storage/segment-store.js';
import type { Logger, ShardPeers } from './ports.js';
/** A reservation is held for so long unless it is renewed or its segment opens. */
export declare const LEASE_MS = 60000;
export interface PlacementOptions {
    /** peer id of this node */
    readonly self: string;
    readonly storage: Storage;
    readonly peers: ShardPeers;
    readonly clock: Clock;
    readonly log: Logger;
}
export interface PlacementRequest {
    readonly key: ReservationKey;
    readonly capacity: number;
    /** shards asked for; a smaller cluster has fewer */
    readonly replication: number;
    /** who is asked first: the shards that there are */
    readonly present: readonly Shard[];
    /** peers whose shard is lost: named only if they promise anew */
    readonly lost: ReadonlySet<string>;
}
export interface Placed {
    readonly shards: readonly Shard[];
    /** peers that promised their room. The other shards couldn't be reached or had none, and nobody else had room in their place */
    readonly promised: readonly string[];
}
export declare class Placement {
    #private;
    constructor(options: PlacementOptions);
    /**
     * Reserves a segment on as many nodes as it is to have shards. A present shard that can't be reached, or has no room,
     * keeps its place if nobody else can take it: it opens its shard when it is back, or has room again. A set without it
     * would need the same others, and could not do without one of them later.
     *
     * @throws {NoRoomError} if no majority promised its room; nothing is reserved then
     */
    reserve(request: PlacementRequest): Promise<Placed>;
    /** Lets reservations go; what can't be told lapses. */
    release(key: ReservationKey, at: readonly string[]): Promise<void>;
}
