import { BlockNotFoundError, BrokenChainError, CorruptSegmentError, StreamNotFoundError, StreamUnavailableError, UnknownSegmentError } from '../errors.js';
import { isRetryable } from './retry.js';
/** rounds in which a block may be missing everywhere while some node doesn't answer at all */
const NOT_FOUND_ROUNDS = 3;
/**
 * The nodes to read one segment from, in turn: the same one as long as it serves, the next when it doesn't. A round is
 * over when each has failed once since the last progress.
 */
export class HolderList {
    #stream;
    #holders = [];
    #next = 0;
    #failed = new Map();
    #rounds = 0;
    constructor(stream) {
        this.#stream = stream;
    }
    /** who is to be asked; undefined if the round is over */
    get current() {
        return this.#holders[this.#next];
    }
    get hasFailed() {
        return this.#failed.size > 0;
    }
    /** Begins a round; `first` is asked before the others if it is among them. */
    begin(holders, first) {
        this.#holders = [...holders.filter(peer => peer.peerId === first), ...holders.filter(peer => peer.peerId !== first)];
        this.#next = 0;
        this.#failed.clear();
    }
    /** The current one served something: what failed before is forgotten. */
    progressed() {
        this.#failed.clear();
        this.#rounds = 0;
    }
    /** `peerId` failed; the directory, if it isn't a holder. */
    failed(peerId, err) {
        this.#failed.set(peerId, err);
        if (this.current?.peerId === peerId) {
            this.#next++;
        }
    }
    /** Goes on with another node, though the current one did nothing wrong; round and round. */
    rotate() {
        this.#next = (this.#next + 1) % Math.max(1, this.#holders.length);
    }
    /**
     * What a whole round of failures means: undefined if another round may help, otherwise the error to give up with.
     * `isLate`: there is no time for another round.
     */
    verdict(isLate) {
        this.#rounds++;
        const errors = [...this.#failed.values()];
        const final = errors.filter((err) => err instanceof Error && !isRetryable(err));
        const worst = final.find(err => err instanceof BrokenChainError) ?? final.find(err => err instanceof BlockNotFoundError) ?? final[0];
        // nodes that don't hold the segment have no say
        const isUnanimous = final.length === errors.filter(err => !(err instanceof UnknownSegmentError)).length;
        const isMissing = (worst instanceof BlockNotFoundError || worst instanceof StreamNotFoundError) && this.#rounds >= NOT_FOUND_ROUNDS;
        const isCertain = isUnanimous && !(worst instanceof StreamNotFoundError);
        // a copy is damaged, others couldn't serve for another reason
        const isOneCopys = worst instanceof CorruptSegmentError && !isUnanimous;
        if (worst != null && (isCertain || isMissing || (isLate && !isOneCopys))) {
            return worst;
        }
        if (!isLate) {
            return undefined;
        }
        const [cause] = errors;
        return errors.length === 1 && cause instanceof StreamUnavailableError
            ? cause
            : new StreamUnavailableError(this.#stream, [...this.#failed.keys()], { cause });
    }
}
//# sourceMappingURL=holder-list.js.map