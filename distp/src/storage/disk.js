/**
 * The seam between segments and what they lie on: files by their path in the data folder. `FileDisk` is a real one,
 * `MemoryDisk` one that a test can crash and break. Knows nothing of what the files mean.
 */
import { CatenaryError, FileFailedError, StorageError } from '../errors.js';
/** True if the error says that a file isn't there. */
export function isMissing(err) {
    return err.code === 'ENOENT';
}
/** what reads, of what can fail: Node's names of system calls */
const READING = ['open', 'read', 'stat', 'fstat'];
/** True if the error says that what lies on the disk can't be read; nothing is known of that from a write or a sync that failed. */
export function isUnreadable(err) {
    const { code, syscall } = err;
    return code === 'EIO' && READING.includes(syscall ?? '');
}
/** True if the error says that there is no room, or that none is allowed: then what was written before is as it was. */
export function isFull(err) {
    return ['ENOSPC', 'EDQUOT'].includes(err.code ?? '');
}
/** What the disk said of a file when it refused, as the error that callers are told. */
export function refusal(file, err) {
    return err instanceof CatenaryError ? err : new StorageError(`${file}: ${err.message}`, { cause: err });
}
/** The same of a write or a sync: unless there was only no room, nobody knows what is on the disk now. */
export function failure(file, err) {
    return isFull(err) ? refusal(file, err) : new FileFailedError(`${file}: ${err.message}`, { cause: err });
}
/** A map of a file. @throws {StorageError} */
export function mapped(disk, path, bytes) {
    try {
        return disk.map(path, bytes);
    }
    catch (err) {
        throw new StorageError(`${path} can't be mapped: ${err.message}`, { cause: err });
    }
}
//# sourceMappingURL=disk.js.map