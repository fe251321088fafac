import type { Frame, Height, Timestamp } from '../chain/index.js';
import type { SegmentFiles, SegmentHome } from './segment-home.js';
import type { SegmentContent } from './segment-recovery.js';
import type { FramePlace, SegmentHeader, SegmentStore, Verified } from './segment-store.js';
export declare class SegmentFile implements SegmentStore {
    #private;
    readonly header: SegmentHeader;
    readonly roomBytes: number;
    readonly cutAtOpen?: {
        readonly bytes: number;
        readonly reason: string;
    };
    constructor(home: SegmentHome, files: SegmentFiles, content: SegmentContent);
    get end(): Height;
    get lastHash(): Uint8Array;
    get usedBytes(): number;
    get sealed(): boolean;
    /** height below which all is on disk, as the log is now */
    get durableEnd(): Height;
    append(frame: Frame): void;
    cut(height: Height): void;
    sync(): Promise<void>;
    write(): Promise<void>;
    frames(from?: Height): Generator<Frame, void, undefined>;
    load(from: Height, to: Height, maxBytes: number): Promise<void> | undefined;
    loadBlock(blockHash: Uint8Array): Promise<void> | undefined;
    read(from: Height, to: Height, maxBytes: number): Uint8Array[];
    readVerified(from: Height, to: Height, maxBytes: number): Uint8Array[];
    frameAt(height: Height): FramePlace | undefined;
    heightAt(time: Timestamp): Height | undefined;
    heightOf(blockHash: Uint8Array): Height | undefined;
    seal(): Promise<void>;
    verify(): AsyncGenerator<Verified, void, undefined>;
    close(): Promise<void>;
}
