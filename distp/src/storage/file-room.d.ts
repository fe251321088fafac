import type { DiskFile } from './disk.js';
/** Room is made in steps of this size: as much again as the file has, but at least and at most this. */
export declare const EXTENT_BYTES_MIN: number;
export declare const EXTENT_BYTES_MAX: number;
export interface FileRoomOptions {
    /** bytes of the whole file */
    readonly fileBytes: number;
    /** how many of them are written */
    readonly writtenBytes: number;
    /** nobody who writes waits for the disk: nor does the room, which the next sync makes durable with the rest */
    readonly lazy: boolean;
    /** Opens the file once more: a failed sync is told to everyone who has it open, but to each only once. */
    open(): Promise<DiskFile>;
    /** This much of the file takes room on the disk now. */
    grew(writtenBytes: number): void;
}
export declare class FileRoom {
    #private;
    constructor(options: FileRoomOptions);
    /**
     * The zeros to write behind frames that end at `to`; none as long as there is room.
     *
     * @throws what went wrong in the background, but for a full disk: whoever needs the room is told that by the disk
     */
    behind(to: number): Promise<Uint8Array[]>;
    /** Frames that end at `to` are written, with the zeros that `behind` gave. */
    wrote(to: number): void;
    /** Resolves when nothing is written in the background any more, nor will be. */
    close(): Promise<void>;
}
export declare function zeroPieces(bytes: number): Uint8Array[];
