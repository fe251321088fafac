import type { Change } from '../../../src/storage/key-values.js';
import type { Random } from '../../../src/replication/random.js';
import type { Coverage } from './coverage.js';
import type { Content } from './disk-content.js';
/** What a disk does wrong. */
export interface DiskTrouble {
    /** everything that needs room is refused */
    full: boolean;
    /** chance of a sync that fails */
    syncErrors: number;
    /** chance of a write that fails */
    writeErrors: number;
    /** everything takes as many times longer */
    slowness: number;
}
export declare class SimDisk {
    #private;
    readonly lies: boolean;
    readonly trouble: DiskTrouble;
    readonly random: Random;
    readonly coverage: Coverage;
    readonly latencyMs: number;
    files: Map<string, Content>;
    /** called once, when the next sync begins */
    onSync: (() => void) | undefined;
    /** the database, as a log: what is behind `durable` may be lost, the newest first */
    values: Map<string, Uint8Array<ArrayBufferLike>>;
    constructor(random: Random, coverage: Coverage, latencyMs: number, lies?: boolean);
    /** what is written now may not be there */
    get isFailing(): boolean;
    /** Nothing is left, and it is another disk. */
    wipe(): void;
    /** The database's values under keys that begin so, in order. */
    list(prefix: string, from: string, limit: number): Array<[key: string, value: Uint8Array]>;
    change(changes: readonly Change[], durable: boolean): void;
    powerCut(isOutage: boolean): void;
    /** Flips a bit behind all that was ever written of a segment that is open. */
    flipUnsynced(path: string): boolean;
    /** Flips a bit of a file, as it is on the disk and in the cache. False if there is none to flip. */
    flip(path: string, from?: number, to?: number): boolean;
}
