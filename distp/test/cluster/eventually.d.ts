/** Resolves with the first result that isn't undefined or false. @throws after `timeoutMs`, naming what was waited for */
export declare function eventually<T>(what: string, look: () => T | Promise<T>, timeoutMs?: number): Promise<Exclude<T, undefined | false>>;
/** What a promise is rejected with. @throws if it isn't */
export declare function failureOf(promise: Promise<unknown>): Promise<Error>;
