import { SimStream } from './sim-stream.js';
import type { Timeline } from '../timeline.js';
import type { Carrier, Endpoint, Medium } from './sim-stream.js';
/** What a connection knows of the network that it belongs to. */
export interface Fabric extends Medium {
    readonly timeline: Timeline;
    /** the process that has the peer's address now */
    host(peerId: string): Endpoint | undefined;
    isCut(from: string, to: string): boolean;
    dropped(connection: Connection): void;
}
export declare class Connection implements Carrier {
    #private;
    isHalfOpen: boolean;
    constructor(network: Fabric, a: Endpoint, b: Endpoint);
    has(host: Endpoint): boolean;
    isOpenFor(host: Endpoint): boolean;
    other(host: Endpoint): Endpoint;
    /** Carries something to the other side, behind what was sent before. Nothing comes of it if the connection ends first. */
    carry(from: Endpoint, act: () => void, extraMs?: number): void;
    resume(from: string): void;
    resumeAll(): void;
    /** Ends it for both sides, as far as they can be told. */
    reset(by?: Endpoint): void;
    /** Nothing arrives any more, and nobody is told, until each side's monitor finds that pings aren't answered. */
    goSilent(): void;
    forget(host: Endpoint): void;
    open(from: Endpoint, protocol: string, then: (stream: SimStream | undefined, why: string) => void): void;
    gone(stream: SimStream): void;
    get network(): Fabric;
}
