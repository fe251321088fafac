/** One piece of a state; its whole is the pieces of all parts, joined. */
export interface SnapshotPart {
    /** from 0 */
    readonly part: number;
    readonly parts: number;
    readonly state: Uint8Array;
}
export declare function encodeSnapshot(snapshot: SnapshotPart): Uint8Array;
/** @throws {InvalidDescriptorError} */
export declare function decodeSnapshot(bytes: Uint8Array): SnapshotPart;
