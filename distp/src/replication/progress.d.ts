/**
 * What a master knows of one follower in its epoch, and what is on the way to it. While `probing`, one Append at a time
 * looks for the place where the logs agree; then frames are streamed, as many bytes ahead as the limit allows.
 */
import type { Epoch, Height } from '../chain/index.js';
interface InFlight {
    readonly to: Height;
    readonly bytes: number;
}
export interface Progress {
    /** it answered in this epoch: its node being alive means that it is a follower */
    answered: boolean;
    heardMs: number;
    connected: boolean;
    /** it adopted this epoch: only then `durableEnd` counts */
    adopted: boolean;
    /** the epoch that it said it is in doubt since, in its last answer */
    doubt?: Epoch;
    durableEnd: Height;
    /** the logs agree up to here, on its disk */
    matched: Height;
    /** what is sent next begins here */
    next: Height;
    probing: boolean;
    /** a probe is on the way; a heartbeat sends another one */
    probed: boolean;
    /** an Append is due even if there are no frames for it */
    due: boolean;
    /** how many frames back the next conflict leads */
    stride: number;
    inFlight: InFlight[];
    inFlightBytes: number;
    /** heartbeats since it last answered, or got on with what is on the way */
    silentBeats: number;
    /** highest `commitEnd` it was told, and the round of the last Append to it */
    toldCommit: Height;
    toldRound: number;
    /** highest round it answered */
    round: number;
    /** it was told the certificate since the last heartbeat */
    toldCertificate: boolean;
    /** the claim that it was asked to sign since the last heartbeat */
    askedProof?: Height;
    /** it has the seal's certificate */
    certified: boolean;
}
/** Nothing is known: a probe at the log's end is due, unless the log is empty, which all agree with. */
export declare function newProgress(base: Height, end: Height, nowMs: number): Progress;
/** What was on the way is lost, or may be: look for the place anew, from `next`. */
export declare function probe(progress: Progress, next: Height): void;
/** The follower's log agrees up to `height`, on its disk. */
export declare function matched(progress: Progress, height: Height): void;
/** A heartbeat went by: asks again where an answer is missing. */
export declare function beat(progress: Progress): void;
export declare function cloneProgress(progress: Progress): Progress;
export {};
