/** Maps of files, the least used let go when there are too many. */
/** most maps that are open: a process has 65,536 by the kernel's default, and others need some */
export declare const MAPS_MAX = 4096;
/**
 * Keeps what is mapped by its owner. A map that is let go stays valid for whoever still references it or a piece of
 * it, and is unmapped when nobody does.
 */
export declare class MapCache {
    #private;
    readonly limit: number;
    constructor(limit?: number);
    get size(): number;
    /** What `owner` has mapped, made by `make` if it isn't there. An owner has one value, always of the same type. */
    get<T>(owner: object, make: () => T): T;
    drop(owner: object): void;
}
