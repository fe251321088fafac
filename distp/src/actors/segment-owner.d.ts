/**
 * One shard of an open segment: drives the replication core with what happens, and does what its Ready says, in
 * Ready's order.
 *
 * - A batch of messages is stepped in one turn of the event loop: written (staged), sent, and only then synced. While
 *   a sync runs the next batches are taken, and share the sync after it: that is the group commit.
 * - Nothing is awaited between a step and what its Ready asks for, so the core's state is never seen half done.
 */
import { SealReason } from '../chain/index.js';
import { Actor } from './actor.js';
import { Sealing } from './sealing.js';
import type { Descriptor, Height, Receipt, SegmentId, StreamId } from '../chain/index.js';
import type { AppendRequest } from '../protocols/append/service.js';
import type { Opening } from '../protocols/elect/service.js';
import type { InboundMessage, PreVote, Role, ShardEvent, ShardIndex, Vote } from '../replication/types.js';
import type { ShardStatus } from '../replication/index.js';
import type { SegmentStore, ShardRecord } from '../storage/segment-store.js';
import type { AppendMessage, AppendResult, OwnerMessage } from './owner-messages.js';
import type { SegmentOwnerOptions } from './owner-options.js';
import type { VoteReply } from './shard-voice.js';
export declare class SegmentOwner extends Actor<OwnerMessage> {
    #private;
    readonly stream: StreamId;
    readonly segment: SegmentId;
    readonly descriptor: Descriptor;
    readonly self: ShardIndex;
    readonly store: SegmentStore;
    readonly opening: Opening;
    readonly sealing: Sealing<AppendMessage>;
    /** shards that take part no more, and why, in words: their files failed, or their node has another folder */
    readonly lost: Map<number, string>;
    /** the process that spoke last as this segment's master: its node's heartbeats must come from it */
    masterStartId: string | undefined;
    constructor(options: SegmentOwnerOptions<SegmentOwner>);
    get role(): Role;
    get epoch(): number;
    get commitEnd(): Height;
    get durableEnd(): Height;
    get status(): ShardStatus;
    /** peer id of the master, as far as known */
    get master(): string | undefined;
    /** the certificate of the seal, once it is decided */
    get certificate(): Receipt | undefined;
    /** what the node's database has of this shard, or will have after the next sync */
    get record(): ShardRecord;
    /** -1 if the peer has no shard of this segment; or, if its folder is known to be this one, has another folder's */
    shardIndexOf(peer: string, incarnation?: string): ShardIndex;
    /** A shard takes part no more: if it was master, another one is elected. */
    lose(shard: ShardIndex, why: string): void;
    /** Resolves once everything stepped so far is on disk. */
    settled(): Promise<void>;
    /** After `stop`: lets go of the files, in such a way that the next start has nothing to doubt. @throws {StorageError} */
    close(): Promise<void>;
    /** Resolves at the next change of what is committed, of the master, or when the owner ends. @throws {ClosedError} if it has ended: a reader's loop must end too */
    changed(): Promise<void>;
    /** Gives the core an event. A full mailbox drops it: the core takes that for a lost message. */
    post(event: ShardEvent): void;
    /** A message from another shard. What it wants to prove is checked first; what proves nothing is dropped. */
    deliver(from: ShardIndex, message: InboundMessage): void;
    /** Answers a request for a vote; what is promised in the answer is on disk. */
    vote(from: ShardIndex, message: PreVote | Vote): Promise<VoteReply>;
    /**
     * Appends a frame. Settles as its `ack` says; frames are placed in the order of the calls.
     *
     * @throws {NotMasterError} and what `refusalError` makes of the core's refusals; {@link BusyError}; for `ack: 'all'`
     * {@link AckTimeoutError}
     */
    append(request: AppendRequest): Promise<AppendResult>;
    /** Confirms with a majority that this shard is master: everything acknowledged before is below the height returned. */
    confirm(timeoutMs: number): Promise<Height>;
    /** Seals the segment; resolves once the seal is certified. */
    seal(reason: SealReason, timeoutMs: number): Promise<void>;
    /** Gives up the appends that found the segment full, in order, for the successor's owner. */
    takeParked(): AppendMessage[];
    /** Takes over what another owner had parked: before anything that comes later. */
    adoptParked(parked: readonly AppendMessage[]): void;
    protected receive(messages: OwnerMessage[]): void;
    protected onEnd(err?: Error): void;
}
