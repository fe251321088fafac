import { DeadlineError, NotMasterError, StreamUnavailableError } from '../errors.js';
import { Backoff, isRetryableForKnownStream, withTimeout } from './retry.js';
/**
 * Asks the stream's master to seal it for good, wherever the master is.
 *
 * @throws {StreamLockedError} if it is locked already
 */
export async function lockStream(context, signal = new AbortController().signal) {
    const { connector, directory, options, stream } = context;
    const backoff = new Backoff(options.clock, options.backoff);
    const giveUpAt = options.clock.nowMs() + options.deadlineMs;
    const tried = new Set();
    while (true) {
        signal.throwIfAborted();
        try {
            const master = await directory.master(stream, signal);
            tried.add(master.peer.peerId);
            try {
                // the seal needs a majority: it may take as long as the whole call
                const left = Math.max(1, giveUpAt - options.clock.nowMs());
                const timeout = () => new DeadlineError(`${master.peer.peerId} didn't lock ${stream} in ${left} ms`);
                await withTimeout(options.clock, left, signal, timeout, async (signal) => connector.lockStream(master.peer, stream, signal));
                return;
            }
            catch (err) {
                if (err instanceof NotMasterError && directory.redirect(stream, master, err) && tried.size < 4) {
                    continue;
                }
                directory.suspect(stream, master);
                throw err;
            }
        }
        catch (err) {
            signal.throwIfAborted();
            if (!isRetryableForKnownStream(err)) {
                throw err;
            }
            if (options.clock.nowMs() >= giveUpAt) {
                throw new StreamUnavailableError(stream, [...tried], { cause: err });
            }
            await backoff.wait(signal);
        }
    }
}
//# sourceMappingURL=lock.js.map