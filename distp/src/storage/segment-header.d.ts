import type { SegmentHeader } from './segment-store.js';
/** what files are cut and headers rounded to */
export declare const PAGE_BYTES = 4096;
export declare const SEGMENT_HEADER_BYTES_MAX: number;
/** `bytes` rounded up to whole pages */
export declare function wholePages(bytes: number): number;
/** bytes of the file's header with a descriptor of this length: where the first frame begins */
export declare function segmentHeaderBytes(descriptorLength: number): number;
export declare function encodeSegmentHeader(header: SegmentHeader): Buffer;
/**
 * @param bytes the file's beginning, at least as much as the header says it has
 * @param file named in errors
 * @throws {CorruptSegmentError} with the offset of what is wrong
 */
export declare function decodeSegmentHeader(bytes: Buffer, file: string): SegmentHeader;
