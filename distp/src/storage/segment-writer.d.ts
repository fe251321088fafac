import { FileRoom } from './file-room.js';
import type { Frame, Height } from '../chain/index.js';
import type { DiskFile } from './disk.js';
import type { SegmentFiles, SegmentHome } from './segment-home.js';
import type { SegmentHeader } from './segment-store.js';
import type { LogEnd } from './segment-walk.js';
export interface SegmentWriterOptions {
    readonly file: DiskFile;
    readonly room: FileRoom;
    /** where the next frame goes, and its height; what is before is durable, what is behind zero */
    readonly offset: number;
    readonly end: Height;
    /** who writes doesn't wait for the disk: no write may wait behind one that does */
    readonly lazy: boolean;
    /** A cut is about to be written: resolves when it is durable that the file may end here. */
    beforeCut(height: Height): Promise<void>;
}
export declare class SegmentWriter {
    #private;
    constructor(options: SegmentWriterOptions);
    /** height below which all is on disk, as the log is now */
    get durableEnd(): Height;
    /** height below which all can be read from the file */
    get writtenEnd(): Height;
    /** how many frames at the log's end can't be read from the file yet */
    get unwritten(): number;
    /** One of the unwritten frames, from 0. */
    frame(index: number): Frame;
    append(frame: Frame): void;
    /** Takes the last `frames` frames back: the log ends at this height and offset then. */
    cut(frames: number, height: Height, offset: number): void;
    /** @throws {StorageError} what is staged now, and all before it, isn't known to be on disk */
    sync(): Promise<void>;
    /** Gives what is staged to the operating system: it outlives this process then, not the machine. @throws {StorageError} */
    write(): Promise<void>;
    /** Waits for what is on its way; what is only staged is lost. */
    close(): Promise<void>;
    /** Cuts the file behind its last frame to whole pages. Everything staged must have been synced. */
    trim(bytes: number): Promise<void>;
}
/** The writer of a segment whose log ends there. */
export declare function writerOf(home: SegmentHome, files: SegmentFiles, { segment, descriptor }: SegmentHeader, file: DiskFile, { offset, end }: LogEnd): SegmentWriter;
