/** `64MiB`, `1.5 GB` or `4096` in bytes. @throws {UsageError} */
export declare function parseSize(text: string): number;
/** Bytes for people: `64.0 MiB`. */
export declare function formatSize(bytes: number): string;
/** Microseconds since 1970 for people. */
export declare function formatTime(timestamp: number): string;
