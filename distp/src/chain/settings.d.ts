export declare const SEGMENT_BYTES_MIN: number;
export declare const SEGMENT_BYTES_MAX: number;
export declare const SEGMENT_BYTES_DEFAULT: number;
/** most shards of a segment */
export declare const SHARDS_MAX = 9;
/** most bytes of a stream's name */
export declare const STREAM_NAME_BYTES_MAX = 255;
/** most peers in one of writers, readers, admins */
export declare const PEERS_MAX = 256;
export type Durability = 'sync' | 'interval';
export interface Settings {
    readonly name: string;
    /** how many shards each segment should have */
    readonly replication: number;
    /** bytes of a segment's data file, header included */
    readonly segmentBytes: number;
    readonly frameBytesMax: number;
    readonly durability: Durability;
    /** peer ids, or `*` */
    readonly writers: readonly string[];
    readonly readers: readonly string[];
    readonly admins: readonly string[];
    /** how much to keep, at least; 0 sets no bound */
    readonly retention?: {
        readonly bytes: number;
        readonly ageMs: number;
        readonly segments: number;
    };
}
/** @throws {InvalidDescriptorError} naming the setting that is out of its range */
export declare function checkSettings(settings: Settings): void;
/** True if `peer` is in the list, or everybody is. */
export declare function isListed(peers: readonly string[], peer: string): boolean;
