import type { Gate, Served } from './gate.js';
import type { Network } from './network.js';
import type { PeerAddresses } from './directory/service.js';
export interface AskProtocol {
    readonly protocol: string;
    readonly requestBytesMax: number;
    readonly answerBytesMax: number;
}
/** Asks; the bytes of the answer. @throws {ClosedError} if none comes; the signal's reason */
export declare function ask(network: Network, peer: PeerAddresses, { protocol, answerBytesMax }: AskProtocol, request: Uint8Array, signal: AbortSignal): Promise<Uint8Array>;
/** Serves questions. A question that can't be decoded costs the sender its stream; what `answer` throws is the answer. */
export declare function serveAsks(gate: Gate, protocol: AskProtocol, served: Pick<Served, 'nodesOnly' | 'streamsMax'>, decodeAndAnswer: (request: Uint8Array, peer: string) => () => Promise<Uint8Array>): Promise<void>;
