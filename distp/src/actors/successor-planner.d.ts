import type { Descriptor, StreamId } from '../chain/index.js';
import type { SuccessorPlan } from '../replication/types.js';
import type { PlacementOptions } from './placement.js';
export interface SuccessorPlannerOptions extends PlacementOptions {
    readonly stream: StreamId;
    readonly descriptor: Descriptor;
    /** peers whose shard of the present segment is lost, as far as known now */
    readonly lost: () => ReadonlySet<string>;
}
/**
 * Has the next segment's shards promise their room before the present one is sealed, so that a seal that is decided
 * names shards that were there a moment ago. The next segment's shards are this one's, as far as they promise, and others
 * in place of those that don't; its master is this node if it has a shard of it.
 */
export declare class SuccessorPlanner {
    #private;
    constructor(options: SuccessorPlannerOptions);
    /** A plan whose reservations still hold, if there is one. */
    get ready(): SuccessorPlan | undefined;
    /** how many nodes have promised their room in that plan */
    get promised(): number;
    /**
     * Reserves the next segment. Calls share one attempt.
     *
     * @throws {NoRoomError} if no majority promised its room
     */
    prepare(): Promise<SuccessorPlan>;
    /** Lets the reservations go: this node won't seal the segment, or not with this plan. */
    release(): Promise<void>;
}
