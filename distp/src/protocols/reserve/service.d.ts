import type { ReservationKey } from '../../chain/index.js';
export interface ReserveRequest extends ReservationKey {
    /** bytes of the segment's file */
    readonly capacity: number;
    readonly leaseMs: number;
}
/** What a node's data folder has to offer. */
export interface FolderRoom {
    readonly incarnation: string;
    /** bytes that may still be promised */
    readonly roomBytes: number;
}
export interface ReserveService {
    /** Resolves with the folder that promised. @throws {NoRoomError} */
    reserve(peer: string, request: ReserveRequest): Promise<FolderRoom>;
    /** Promises nothing. */
    room(peer: string): Promise<FolderRoom>;
    release(peer: string, key: ReservationKey): Promise<void>;
}
