/** A system that is measured: Catenary, or a peer of it. */
import type { NamedProcess } from '../harness/processes.js';
import type { LoadName } from '../load/loads.js';
import type { LeaderKills } from './leader-kills.js';
/** What a subject does and doesn't do in these measurements, in words for the document. */
export interface Guarantees {
    /** when an acknowledgement comes, as to disks */
    readonly disk: string;
    /** who makes the copies, and how many an acknowledgement waits for */
    readonly copies: string;
    readonly encrypted: string;
    /** what a reader checks */
    readonly verified: string;
    /** the client used, and how it is driven */
    readonly client: string;
}
/** One of several ways to drive a subject, each measured. */
export interface Mode {
    /** what is added to the subject's name */
    readonly suffix: string;
    /** merged into what the client connects to */
    readonly options: object;
    /** what it makes a difference to @default all loads */
    readonly loads?: readonly LoadName[];
}
export interface Subject {
    readonly name: string;
    /** numbers of copies that it can be asked for */
    readonly copies: readonly number[];
    /** URL of the module with its client's `open` */
    readonly client: string;
    /** @default one, without a suffix */
    readonly modes?: readonly Mode[];
    readonly guarantees: Guarantees;
    /** undefined if it is installed; else the command that gets it */
    missing(): Promise<string | undefined>;
    version(): Promise<string>;
    /** Starts as many servers as there are copies, on free ports of loopback, with their data in `folder`. */
    start(copies: number, folder: string): Promise<RunningSubject>;
}
export interface RunningSubject {
    /** its servers */
    readonly processes: readonly NamedProcess[];
    /** what its client needs to connect */
    readonly target: object;
    /** Ends and starts the servers again, where they hold on to what they have read, so that the page cache can be dropped. */
    readonly letGo?: () => Promise<void>;
    /** where a leader can be killed; Catenary's are by `failover.ts` */
    readonly leaderKills?: LeaderKills;
    stop(): Promise<void>;
}
