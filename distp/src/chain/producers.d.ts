import type { Height, Sequence } from './numbers.js';
/** most producers that a segment remembers */
export declare const PRODUCERS_MAX = 4096;
/** What a segment remembers of a producer. */
export interface ProducerEntry {
    /** 32 hex digits */
    readonly id: string;
    readonly sequence: Sequence;
    /** of the block with that sequence */
    readonly height: Height;
}
/** `part` counts from 0. */
export declare function encodeProducers(part: number, parts: number, producers: readonly ProducerEntry[]): Uint8Array;
/** @throws {InvalidDescriptorError} */
export declare function decodeProducers(bytes: Uint8Array): {
    part: number;
    parts: number;
    producers: ProducerEntry[];
};
