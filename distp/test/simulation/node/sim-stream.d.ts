import type { Random } from '../../../src/replication/random.js';
import type { Coverage } from './coverage.js';
import type { SimProcess } from './sim-process.js';
import type { StreamHandler } from '@libp2p/interface';
import type { Uint8ArrayList } from 'uint8arraylist';
export interface NetworkTrouble {
    /** chance that a message between shards is lost, comes twice, or late */
    loss: number;
    duplication: number;
    reordering: number;
}
/** What carries messages: how long it takes, and what goes wrong. */
export interface Medium {
    readonly trouble: NetworkTrouble;
    readonly random: Random;
    readonly coverage: Coverage;
    lag(from: string, to: string): number;
}
/** A process at one end of a connection. */
export interface Endpoint {
    readonly peerId: string;
    readonly process: SimProcess;
    readonly isMachineUp: boolean;
    handler(protocol: string): StreamHandler | undefined;
}
/** What a stream knows of its connection. */
export interface Carrier {
    readonly network: Medium;
    /** Carries something to the other side. */
    carry(from: Endpoint, act: () => void, extraMs?: number): void;
    gone(stream: SimStream): void;
}
type Listener = (event: {
    data?: Uint8Array;
    error?: Error;
}) => void;
export declare class SimStream {
    #private;
    readonly connection: Carrier;
    readonly host: Endpoint;
    readonly protocol: string;
    status: 'open' | 'closing' | 'closed' | 'aborted' | 'reset';
    readableEnded: boolean;
    peer: SimStream | undefined;
    onRefused: (() => void) | undefined;
    constructor(connection: Carrier, host: Endpoint, protocol: string);
    addEventListener(type: string, listener: Listener): void;
    send(data: Uint8Array | Uint8ArrayList): boolean;
    close(): Promise<void>;
    abort(err: Error): void;
    onData(data: Uint8Array): void;
    onEnd(): void;
    onReset(err: Error): void;
}
export {};
