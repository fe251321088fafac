import { LoadProcess } from '../load/load-process.js';
import type { LoadName } from '../load/loads.js';
import type { Mode, RunningSubject, Subject } from '../peers/subject.js';
import type { NamedProcess } from './processes.js';
import type { Report } from './report.js';
/** A subject that runs, driven in one of its modes by clients of its own. */
export declare class Member {
    #private;
    /** in the results */
    readonly name: string;
    readonly copies: number;
    readonly running: RunningSubject;
    constructor(subject: Subject, mode: Mode, copies: number, running: RunningSubject);
    /** driven in another way than is usual */
    get isVariant(): boolean;
    canRun(load: LoadName): boolean;
    /** The first `count` clients, each a process of its own, connected. */
    clients(count: number): Promise<readonly LoadProcess[]>;
    /** Servers and clients. */
    get processes(): NamedProcess[];
    /** A name that no topic has yet. */
    newTopic(): string;
    /** Ends its clients. */
    leave(): Promise<void>;
}
export interface Needs {
    readonly copies: number;
    /** what will be run: modes that it makes no difference to are left out */
    readonly load: LoadName;
    /** false: Catenary alone */
    readonly peers: boolean;
}
export declare class Fleet {
    #private;
    /** The first subject is Catenary itself. */
    constructor(subjects: readonly Subject[], report: Report);
    /** Starts what is needed, if it doesn't run yet, and stops all else. What isn't installed is left out, and said so. */
    need({ copies, load, peers }: Needs): Promise<readonly Member[]>;
    /** All peers that can have so many copies, one at a time and nothing else with it. */
    eachPeerAlone(copies: number, visit: (name: string, running: RunningSubject) => Promise<void>): Promise<void>;
    stop(): Promise<void>;
}
