import { DeadlineError } from '../errors.js';
import { delay, withTimeout } from './retry.js';
/** how often a node is asked how far it is */
const ASK_EVERY_MS = 500;
/** Has one node read its sealed segments anew; resolves with what it found, once all are read. */
export async function scrubNode(context) {
    const { peer, clock, signal, onProgress } = context;
    let progress = await ask(context, { start: true });
    while (progress.running) {
        onProgress?.(peer.peerId, progress);
        await delay(clock, ASK_EVERY_MS, signal);
        progress = await ask(context, { start: false });
    }
    return progress;
}
async function ask({ connector, peer, clock, requestTimeoutMs, signal }, request) {
    const timeout = () => new DeadlineError(`${peer.peerId} didn't answer in ${requestTimeoutMs} ms`);
    return await withTimeout(clock, requestTimeoutMs, signal, timeout, async (signal) => await connector.scrub(peer, request, signal));
}
//# sourceMappingURL=scrub.js.map