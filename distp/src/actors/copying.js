import { DeadlineError } from '../errors.js';
import { within } from './within.js';
const COPY_TIMEOUT_MS = 10 * 60_000;
/** a copy of which nothing comes for so long is given up: the machine at the other end may have gone without a word */
const COPY_SILENCE_MS = 10_000;
/**
 * A sealed segment from another node, as `ShardPeers.copy` has it.
 *
 * @throws {DeadlineError} if the node falls silent
 */
export async function* copyOf(peer, segment, from, { peers, clock, signal }) {
    const over = new AbortController();
    const events = peers.copy(peer, segment, from, AbortSignal.any([signal, over.signal, clock.timeout(COPY_TIMEOUT_MS)]))[Symbol.asyncIterator]();
    const silent = () => new DeadlineError(`${peer} sent nothing of segment ${segment} for ${COPY_SILENCE_MS} ms`);
    try {
        while (true) {
            const { value, done } = await within(clock, COPY_SILENCE_MS, events.next(), silent);
            if (done === true) {
                return;
            }
            yield value;
        }
    }
    finally {
        over.abort(new DeadlineError(`the copy of segment ${segment} is over`));
        await events.return?.();
    }
}
//# sourceMappingURL=copying.js.map