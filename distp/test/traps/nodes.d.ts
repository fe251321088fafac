/** Real libp2p nodes on loopback, and what the tests of its traps need around them. */
import '../../src/polyfill.js';
import type { Identify } from '@libp2p/identify';
import type { Connection, Libp2p, ServiceMap, Stream } from '@libp2p/interface';
import type { Registrar } from '@libp2p/interface-internal';
import type { Ping } from '@libp2p/ping';
import type { ServiceFactoryMap } from 'libp2p';
export interface BasicServices extends ServiceMap {
    readonly identify: Identify;
    readonly ping: Ping;
    /** libp2p's own registrar, which services are given */
    readonly registrar: Registrar;
}
export declare const PROTOCOL = "/catenary-traps/1";
export declare function startNode<T extends ServiceMap = Record<never, never>>(more?: Pick<ServiceFactoryMap<BasicServices & T>, keyof T>): Promise<Libp2p<BasicServices & T>>;
/** Opens a stream of `connection` and gives both of its ends. `prepare` runs at the inbound end before anything else. */
export declare function openPair(connection: Connection, remote: Libp2p<BasicServices>, prepare?: (inbound: Stream) => void): Promise<[Stream, Stream]>;
/** What `promise` is rejected with. */
export declare function rejection(promise: Promise<unknown>): Promise<Error>;
/** True if `promise` is neither resolved nor rejected when all that is queued has run. */
export declare function isPending(promise: Promise<unknown>): Promise<boolean>;
/** The next event of this name. */
export declare function nextEvent<T extends Event>(target: {
    addEventListener(name: string, listener: (event: T) => void, options: {
        once: true;
    }): void;
}, name: string): Promise<T>;
/** Waits until `condition` holds, looking again whenever the event loop has gone round. */
export declare function until(condition: () => boolean): Promise<void>;
