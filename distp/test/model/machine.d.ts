import type { BrokenName } from '../simulation/core/profile.js';
import type { Opening } from '../simulation/core/opening.js';
import type { Outcome, Shared } from './batch.js';
import type { BlockId, Blocks } from './blocks.js';
import type { Local, Locals } from './local.js';
import type { Message, Messages } from './messages.js';
/** Shards of a segment. */
export declare const SHARDS = 3;
/** The nodes of the first segment and of its successor: two of them hold both. */
export declare const NODES: readonly (readonly number[])[];
export declare class Machine implements Shared {
    #private;
    readonly blocks: Blocks;
    readonly locals: Locals;
    readonly messages: Messages;
    readonly broken: ReadonlySet<BrokenName>;
    constructor(blocks: Blocks, locals: Locals, messages: Messages, broken: ReadonlySet<BrokenName>, lazy: boolean);
    /** A shard of the first segment, in the run of the process in which it was made. */
    first(slot: number): Outcome;
    /** `seal` is what the segment follows on, if it isn't the first. */
    open(slot: number, opening: Opening, seal?: BlockId): Outcome;
    deliver(local: Local, message: Message): Outcome | undefined;
    propose(local: Local): Outcome;
    seal(local: Local): Outcome;
    /** Its clock runs out, and PreVote, which changes nothing elsewhere, has been granted. */
    campaign(local: Local): Outcome;
    /** Durability `interval`: what the batch that ended with `writeId` wrote is with the operating system, its promises on disk. */
    write(local: Local, writeId: number): Outcome;
    /** The sync of the batch that ended with `writeId` ends. */
    sync(local: Local, writeId: number): Outcome;
    /** Durability `interval`: a sync of what is written by now begins. */
    begin(local: Local): Outcome;
    /**
     * Every way in which the process, or the machine under it, may die and come back. What it had written may be there or
     * not; what is there is made durable before anything is said, unless that rule is broken.
     */
    crashes(local: Local): {
        readonly text: string;
        readonly outcome: Outcome;
    }[];
}
