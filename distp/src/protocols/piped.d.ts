import type { Gate, Served } from './gate.js';
import type { Network } from './network.js';
import type { PeerAddresses } from './directory/service.js';
export interface PipedAnswer {
    readonly pieces: Uint8Array[];
    /** bytes of frames in it: what credit counts */
    readonly bytes: number;
}
export interface PipedServer {
    /** Decodes the request; what it throws costs the sender its stream. What the answers throw is the last answer. */
    readonly answers: (request: Uint8Array, peer: string, signal: AbortSignal) => AsyncIterable<PipedAnswer>;
    readonly decodeCredit: (message: Uint8Array) => number;
}
export declare function servePiped(gate: Gate, served: Omit<Served, 'handle'>, { answers, decodeCredit }: PipedServer): Promise<void>;
export interface PipedDial<T> {
    readonly protocol: string;
    readonly answerBytesMax: number;
    readonly request: Uint8Array;
    readonly encodeCredit: (bytes: number) => Uint8Array;
    /** Decodes an answer, throws what it failed with; `last` ends the run. */
    readonly decode: (message: Uint8Array) => {
        readonly value?: T;
        readonly bytes: number;
        readonly last: boolean;
    };
}
/** Ending the iteration early ends the stream. @throws {ClosedError} if the run ends before its last answer */
export declare function dialPiped<T>(network: Network, peer: PeerAddresses, dial: PipedDial<T>, signal: AbortSignal): AsyncGenerator<T, void, undefined>;
