import type { ReaderContext } from './reader.js';
/**
 * Asks the stream's master to seal it for good, wherever the master is.
 *
 * @throws {StreamLockedError} if it is locked already
 */
export declare function lockStream(context: ReaderContext, signal?: AbortSignal): Promise<void>;
