/** One stream of one segment in memory: what append and read are served from where no node is needed. */
import { fillFrame } from '../../src/chain/index.js';
import { BlockNotFoundError, StreamNotFoundError, TailMismatchError } from '../../src/errors.js';
import { someId } from './world.js';
import { bytesEqual, idToHash } from '../../src/chain/index.js';
export class MemoryLog {
    stream;
    frames = [];
    /** bytes of a descriptor: opaque here */
    descriptorBytes = Buffer.from('a descriptor');
    #wake = [];
    constructor(stream = someId(7)) {
        this.stream = stream;
    }
    get end() {
        return this.frames.at(-1)?.end ?? 0;
    }
    async append({ stream, frame, expectTail }, _peer) {
        if (stream !== this.stream) {
            throw new StreamNotFoundError(stream);
        }
        const last = this.frames.at(-1);
        const prevHash = last?.lastHash ?? idToHash(stream);
        if (expectTail != null && (expectTail === 'empty' ? last != null : !bytesEqual(expectTail, prevHash))) {
            throw new TailMismatchError('what was expected', 'what is there');
        }
        fillFrame(frame, { height: this.end, timestamp: 1_700_000_000_000_000 + this.frames.length, prevHash });
        this.frames.push(frame);
        this.#wake.splice(0).forEach(wake => { wake(); });
        return { segment: stream, height: frame.height, timestamp: frame.timestamp, prevHash: frame.prevHash, lastHash: frame.lastHash };
    }
    async *read(request, _peer, signal) {
        if (request.stream !== this.stream) {
            throw new StreamNotFoundError(request.stream);
        }
        const from = request.from.type === 'height' ? request.from.height : request.from.type === 'end' ? this.end : 0;
        if (from > this.end) {
            throw new BlockNotFoundError(`height ${from}`);
        }
        yield { type: 'segment', segment: this.stream, number: 0, descriptorBytes: this.descriptorBytes, height: from, commitEnd: this.end };
        let index = this.frames.findIndex(frame => frame.end > from);
        let sent = 0;
        index = index === -1 ? this.frames.length : index;
        while (!signal.aborted) {
            for (; index < this.frames.length; index++) {
                const frame = this.frames[index];
                yield { type: 'frames', bytes: frame.bytes, commitEnd: this.end };
                sent += frame.end - Math.max(from, frame.height);
                if (request.limit > 0 && sent >= request.limit) {
                    yield { type: 'end', reason: 'limit' };
                    return;
                }
            }
            if (request.waitMs === 0) {
                yield { type: 'end', reason: 'timeout' };
                return;
            }
            yield { type: 'tail', commitEnd: this.end };
            await new Promise(resolve => {
                this.#wake.push(resolve);
                signal.addEventListener('abort', () => { resolve(); }, { once: true });
            });
        }
    }
}
//# sourceMappingURL=memory-log.js.map