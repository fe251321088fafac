import { setTimeout as delay } from 'node:timers/promises';
import { encodeLine } from '../nemesis/line.js';
/** between one acknowledgement and the next append */
const PAUSE_MS = 5;
/** Writes one numbered line after the other, one append in flight, until it is stopped. */
export class SteadyWriter {
    acks = [];
    #stream;
    #running;
    #stopped = false;
    #failure;
    constructor(stream) {
        this.#stream = stream;
        this.#running = this.#run().catch((err) => { this.#failure = err; });
    }
    /** @throws what ended it */
    throwIfFailed() {
        if (this.#failure != null) {
            throw this.#failure;
        }
    }
    async stop() {
        this.#stopped = true;
        await this.#running;
        this.throwIfFailed();
    }
    /** Now, for `longestPauseSince`. */
    mark() {
        return Math.max(0, this.acks.length - 1);
    }
    /** The longest time between two acknowledgements, one of which came after the mark. */
    longestPauseSince(mark) {
        let longest = 0;
        for (let index = mark + 1; index < this.acks.length; index++) {
            longest = Math.max(longest, this.acks[index].atMs - this.acks[index - 1].atMs);
        }
        return longest;
    }
    async #run() {
        for (let sequence = 1; !this.#stopped; sequence++) {
            const { height, token } = await this.#stream.append(encodeLine('steady', sequence));
            this.acks.push({ writer: 'steady', sequence, height, token, atMs: performance.now() });
            await delay(PAUSE_MS);
        }
    }
}
//# sourceMappingURL=steady-writer.js.map