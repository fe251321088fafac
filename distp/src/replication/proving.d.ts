import type { Height, Receipt } from '../chain/index.js';
import type { Progress } from './progress.js';
import type { ShardState } from './shard-state.js';
import type { Ack, Settlement, ShardEvent, ShardIndex, SignedClaim, SignRequest } from './types.js';
/** Settlements that may carry a receipt. */
export type ProvableSettlement = Exclude<Settlement, {
    readonly confirmed: Height;
} | {
    readonly refused: unknown;
}>;
/** Settles with a receipt that covers all below `end`; with `all`, once every shard has that on disk too. */
export declare function proveAt(state: ShardState, ack: Ack, end: Height, settlement: ProvableSettlement): void;
/** At the end of a batch: what the shards are to sign next, if nothing is being signed. */
export declare function openClaim(state: ShardState): void;
/** This shard's own signature, once the claim is true of its disk. */
export declare function askOwnSignature(state: ShardState): void;
export declare function takeOwnSignature(state: ShardState, { epoch, ...proof }: Extract<ShardEvent, {
    type: 'signed';
}>): void;
/** A shard's signature in this epoch, verified by the driver: it counts if it is of the claim that is being signed. */
export declare function takeSignatureOf(state: ShardState, shard: ShardIndex, { end, hash, signature }: SignedClaim): void;
/** True if this follower is to be asked for a signature now: it wasn't since the last heartbeat. */
export declare function isAsked({ claim }: ShardState, shard: ShardIndex, progress: Progress): boolean;
/** Makes the receipt once a majority signed in this epoch: the same epoch on a majority is decided. */
export declare function finishClaim(state: ShardState): void;
/** Settles what a receipt of this segment covers. */
export declare function settleProofs(state: ShardState, receipt: Receipt): void;
/** As follower: what the master asked to be signed, as soon as it is true of what is on disk up to `syncedEnd`. */
export declare function claimToSign({ proofEnd, log }: ShardState, syncedEnd: Height): Omit<SignRequest, 'epoch'> | undefined;
