import { bytesEqual, follows, framesOf, verifyFrame } from '../chain/index.js';
import { BrokenChainError, UnknownSegmentError } from '../errors.js';
import { copyOf } from './copying.js';
/** bytes that are staged before they are synced */
const SYNC_EVERY_BYTES = 8 * 1024 * 1024;
const RETRY_MIN_MS = 200;
const RETRY_MAX_MS = 5_000;
/**
 * Brings a shard that was left behind up to its segment's certified seal: lets go of what was never decided, copies
 * what it lacks, checks every link up to the hash of the certificate. Resolves true once all of it is on disk, false
 * if the signal came first.
 *
 * @throws {StorageError} from this shard's own disk
 */
export async function bringToSeal(options) {
    const { certificate, from, clock, log, signal, store } = options;
    if (from.length === 0) {
        throw new UnknownSegmentError(certificate.segment);
    }
    for (let pauseMs = RETRY_MIN_MS; !signal.aborted; pauseMs = Math.min(RETRY_MAX_MS, pauseMs * 2)) {
        for (const peer of from) {
            try {
                store.cut(options.decidedEnd);
                await copyFrom(peer, options);
                return true;
            }
            catch (err) {
                if (signal.aborted) {
                    return false;
                }
                await store.sync();
                log('could not copy segment %s from %s: %e', certificate.segment, peer, err);
            }
        }
        await clock.delay(pauseMs, signal);
    }
    return false;
}
async function copyFrom(peer, { store, certificate, peers, clock, signal }) {
    const events = store.end === certificate.end ? [] : copyOf(peer, certificate.segment, store.end, { peers, clock, signal });
    await copyFrames({ store, certificate, peer, events });
}
/**
 * Takes in the frames that a peer sends, from the store's end to the certified seal, as far as every link holds; all of
 * it is on disk when it resolves.
 *
 * @throws {BrokenChainError} if what the peer sent isn't that; what came before is in the store
 */
export async function copyFrames({ store, certificate, peer, events }) {
    let timestamp = lastTimestamp(store);
    let staged = 0;
    for await (const event of events) {
        if (event.type !== 'frames') {
            continue;
        }
        for (const frame of framesOf(event.bytes)) {
            const reason = verifyFrame(frame) ? follows(frame, store.end, store.lastHash, timestamp) : 'the hashes do not end in lastHash';
            if (reason != null || frame.end > certificate.end || frame.length > store.roomBytes - store.usedBytes) {
                throw new BrokenChainError(`${reason ?? 'beyond the seal'} (from ${peer})`, frame.height);
            }
            store.append(frame);
            timestamp = frame.timestamp;
            staged += frame.length;
        }
        if (staged > SYNC_EVERY_BYTES) {
            await store.sync();
            staged = 0;
        }
    }
    if (store.end !== certificate.end || !bytesEqual(store.lastHash, certificate.hash)) {
        throw new BrokenChainError(`the copy of ${peer} does not end in the certified seal`, store.end);
    }
    await store.sync();
}
function lastTimestamp(store) {
    const { baseHeight, baseTimestamp } = store.header.descriptor;
    return store.end === baseHeight ? baseTimestamp : store.frameAt(store.end - 1).timestamp;
}
//# sourceMappingURL=catch-up.js.map