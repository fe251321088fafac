/**
 * The chain walk: when all that is known of a stream is an old segment, its seal names the next one, and so on to the
 * open one. What it finds is a hint like any other; readers verify what they read.
 */
import { BlockKind, decodeSeal, hashToId, parseFrame, verifyFrame } from '../chain/index.js';
import { BrokenChainError, DeadlineError, StreamUnavailableError } from '../errors.js';
import { withTimeout } from './retry.js';
export class SegmentWalk {
    #connector;
    #finder;
    #options;
    constructor(connector, finder, options) {
        this.#connector = connector;
        this.#finder = finder;
        this.#options = options;
    }
    /**
     * From a segment to the open one, or to the last one of a locked stream.
     *
     * @throws {StreamUnavailableError} if nobody that holds one of the segments answers
     */
    async forward(stream, from, signal) {
        let at = { segment: from.segment, number: from.number, shards: from.shards, master: 0, locked: false };
        while (true) {
            const seal = await this.#sealOf(stream, at, signal);
            if (seal.type === 'open') {
                return at;
            }
            if (seal.type === 'locked') {
                return { ...at, locked: true };
            }
            const { id, descriptor } = seal;
            at = { segment: id, number: descriptor.number, shards: descriptor.shards, master: descriptor.master, locked: false };
        }
    }
    async #sealOf(stream, at, signal) {
        const holders = await this.#finder.holders(stream, at.segment, at.shards, signal);
        const { clock, requestTimeoutMs } = this.#options;
        const tried = [];
        let cause;
        for (const holder of holders) {
            try {
                const timeout = () => new DeadlineError(`${holder.peerId} didn't answer in ${requestTimeoutMs} ms`);
                return await withTimeout(clock, requestTimeoutMs, signal, timeout, async (signal) => this.#readSeal(holder, stream, at, signal));
            }
            catch (err) {
                signal.throwIfAborted();
                cause ??= err;
                tried.push(holder.peerId);
            }
        }
        throw new StreamUnavailableError(stream, tried, { cause });
    }
    async #readSeal(holder, stream, at, signal) {
        const request = (from, limit) => ({ stream, segment: at.segment, from, limit, waitMs: 0, fresh: false });
        let end = 0;
        let sealed = false;
        for await (const event of this.#connector.read(holder, request({ type: 'end' }, 0), signal)) {
            end = event.type === 'segment' ? event.commitEnd : end;
            sealed = event.type === 'end' ? event.reason === 'sealed' : sealed;
        }
        if (!sealed) {
            return { type: 'open' };
        }
        for await (const event of this.#connector.read(holder, request({ type: 'height', height: end - 1 }, 1), signal)) {
            if (event.type === 'frames') {
                return sealIn(event, end - 1);
            }
        }
        throw new BrokenChainError(`${holder.peerId} says that segment ${at.segment} is sealed and has no seal`, end - 1);
    }
}
function sealIn(event, height) {
    const frame = parseFrame(event.bytes);
    const data = frame.data().next().value;
    if (frame.kind !== BlockKind.seal || data == null || !verifyFrame(frame)) {
        throw new BrokenChainError('the last block of a sealed segment is no seal', height);
    }
    const { successor } = decodeSeal(data);
    return successor == null ? { type: 'locked' } : { type: 'next', id: hashToId(frame.lastHash), descriptor: successor };
}
//# sourceMappingURL=segment-walk.js.map