import type { ReservationKey } from '../../chain/index.js';
import type { AskProtocol } from '../ask.js';
import type { FolderRoom, ReserveRequest } from './service.js';
export declare const RESERVE: AskProtocol;
export type ReserveQuestion = {
    readonly type: 'reserve';
    readonly request: ReserveRequest;
} | {
    readonly type: 'release';
    readonly key: ReservationKey;
} | {
    readonly type: 'room';
};
export declare function encodeReserveRequest(question: ReserveQuestion): Uint8Array;
/** @throws {ProtocolError} */
export declare function decodeReserveRequest(bytes: Uint8Array): ReserveQuestion;
export declare function encodeReserveAnswer(room?: FolderRoom): Uint8Array;
/** `failure` is left encoded. @throws {ProtocolError} */
export declare function decodeReserveAnswer(bytes: Uint8Array): FolderRoom & {
    failure: Uint8Array;
};
