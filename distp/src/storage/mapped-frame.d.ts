import type { Frame } from '../chain/index.js';
/** @throws {CorruptSegmentError} if what the map has there is not the frame that the index speaks of */
export declare function checkMapped(map: Buffer, path: string, offset: number, length: number): void;
/** The frame, which aliases the map, without its hashes. @throws {CorruptSegmentError} */
export declare function mappedFrame(map: Buffer, path: string, offset: number, length: number): Frame;
