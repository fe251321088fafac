import type { SegmentId, StreamId } from './ids.js';
import type { Epoch, Height, Timestamp } from './numbers.js';
import type { Settings } from './settings.js';
/** most bytes of an encoded descriptor: it must fit a segment file's header */
export declare const DESCRIPTOR_BYTES_MAX: number;
/** most bytes of a shard's zone */
export declare const ZONE_BYTES_MAX = 255;
/** most bytes of a node's zone, and so of a shard's that a seal names: the seal's room must be known beforehand */
export declare const NODE_ZONE_BYTES_MAX = 128;
/** One node's copy of a segment: a peer in one life of its disk. */
export interface Shard {
    readonly peerId: string;
    /** 32 hex digits, made with the data folder */
    readonly incarnation: string;
    readonly zone: string;
}
export interface Descriptor {
    /** undefined in a genesis, whose hash it is */
    readonly streamId?: StreamId;
    readonly number: number;
    /** id of the segment before; undefined in a genesis */
    readonly predecessor?: SegmentId;
    readonly baseHeight: Height;
    readonly baseTimestamp: Timestamp;
    readonly firstEpoch: Epoch;
    /** bytes of the data file, header included */
    readonly capacity: number;
    readonly shards: readonly Shard[];
    /** index into `shards` of the master named for the first epoch */
    readonly master: number;
    readonly settings: Settings;
    readonly firstKept?: {
        readonly number: number;
        readonly id: SegmentId;
        readonly height: Height;
    };
}
/** The largest frame that a segment takes: an eighth of it, within the limit of all frames and of its settings. */
export declare function frameBytesMax(descriptor: Pick<Descriptor, 'capacity' | 'settings'>): number;
/**
 * The largest descriptor of a segment with this capacity: a sixteenth of it, so that the seal that names a successor like
 * it fits a frame.
 */
export declare function descriptorBytesMax(capacity: number): number;
/** How many shards are a majority. */
export declare function majority(shards: number): number;
/** @throws {InvalidDescriptorError} naming the field that is wrong */
export declare function encodeDescriptor(descriptor: Descriptor): Uint8Array;
/** @throws {InvalidDescriptorError} naming the field that is wrong */
export declare function decodeDescriptor(bytes: Uint8Array): Descriptor;
