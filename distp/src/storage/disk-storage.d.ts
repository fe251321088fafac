import { MapCache } from './map-cache.js';
import { NodeState } from './node-state.js';
import type { Clock } from '../clock.js';
import type { Height, ReservationKey, SegmentEntry, SegmentId, StreamId } from '../chain/index.js';
import type { HardState } from '../replication/types.js';
import type { Disk } from './disk.js';
import type { KeyValues } from './key-values.js';
import type { SealPlace } from './sealed-index.js';
import type { SegmentHome } from './segment-home.js';
import type { Reservation, SegmentHeader, SegmentStore, ShardRecord, Storage } from './segment-store.js';
export declare const STREAMS_FOLDER = "streams";
export interface StorageOptions {
    /** bytes promised to segments in all @default as much as the disk has, less 5 % of it */
    readonly roomBytes?: number;
    /** most segments' files that are mapped at once @default 4096 */
    readonly mapsMax?: number;
    /** milliseconds that marks may lag @default 1000 */
    readonly markIntervalMs?: number;
    /** differs from boot to boot of the machine @default a fresh one: whatever was there before is from another boot */
    readonly bootId?: string;
    /** reservations lapse by its wall clock @default the system's */
    readonly clock?: Clock;
    /** told of what fails where nobody waits for it: marks that couldn't be written @default a process warning */
    readonly onWarning?: (warning: Error) => void;
}
/** What a storage is made of. */
export interface StorageParts {
    /** named in errors */
    readonly folder: string;
    readonly disk: Disk;
    readonly values: KeyValues;
}
export declare class DiskStorage implements Storage, SegmentHome {
    #private;
    readonly incarnation: string;
    readonly bootId: string;
    readonly disk: Disk;
    readonly maps: MapCache;
    protected constructor(parts: StorageParts, state: NodeState, options: StorageOptions);
    /** A storage over any disk and database, which it closes. `openFileStorage` is for real ones. */
    static open(parts: StorageParts, options?: StorageOptions): Promise<DiskStorage>;
    get roomBytes(): number;
    shards(): Promise<ShardRecord[]>;
    shard(segment: SegmentId): Promise<ShardRecord | undefined>;
    putShard(record: ShardRecord): Promise<void>;
    putHardState(segment: SegmentId, hardState: HardState): Promise<void>;
    markSynced(segment: SegmentId, end: Height): void;
    putSegmentEntries(entries: readonly SegmentEntry[]): Promise<void>;
    segmentEntries(stream: StreamId, number: number, limit: number): Promise<SegmentEntry[]>;
    streams(): Promise<StreamId[]>;
    putValue(name: string, value: Uint8Array): Promise<void>;
    getValue(name: string): Promise<Uint8Array | undefined>;
    reserve(reservation: Reservation): Promise<void>;
    release(key: ReservationKey): Promise<void>;
    create(header: SegmentHeader): Promise<SegmentStore>;
    open(segment: SegmentId): Promise<SegmentStore>;
    setAside(segment: SegmentId): Promise<void>;
    remove(segment: SegmentId): Promise<void>;
    close(): Promise<void>;
    lowerMark(segment: SegmentId, end: Height): Promise<void>;
    putSeal(place: SealPlace): Promise<void>;
    left(segment: SegmentId): void;
    /** Itself, once it knows what its disk holds. @throws {StorageError} */
    protected loaded(): Promise<this>;
}
/** @throws {WrongFolderError} if nothing was ever initialised there */
export declare function initialised({ folder, values }: StorageParts): Promise<NodeState>;
