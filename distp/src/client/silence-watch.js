/** while there is no answer, other nodes are asked this often, in ms, whether there is another master */
const PROBE_MS = 500;
/**
 * Watches a session that owes an answer: a stalled process keeps its connections open. Silence that lasts too long
 * ends it, or any that lasts until other nodes know another master.
 */
export class SilenceWatch {
    #clock;
    #disarm;
    /** tells one silence from the next */
    #count = 0;
    constructor(clock) {
        this.#clock = clock;
    }
    /** An answer is due from now on, and is waited for as long as `limitMs`. */
    start(limitMs, handlers) {
        this.stop();
        this.#wait(this.#count, this.#clock.nowMs() + limitMs, handlers);
    }
    stop() {
        this.#disarm?.();
        this.#count++;
    }
    #wait(count, endsAt, handlers) {
        const left = endsAt - this.#clock.nowMs();
        if (left <= 0) {
            this.stop();
            handlers.onSilent("didn't answer in time");
            return;
        }
        this.#disarm = this.#clock.after(Math.min(PROBE_MS, left), () => {
            this.#wait(count, endsAt, handlers);
            if (count === this.#count) {
                this.#probe(count, handlers);
            }
        });
    }
    #probe(count, handlers) {
        handlers.isReplaced().then(isReplaced => {
            if (isReplaced && count === this.#count) {
                this.stop();
                handlers.onSilent("doesn't answer, and was replaced");
            }
        }, () => {
            // nobody knows better: it is waited for until the limit
        });
    }
}
//# sourceMappingURL=silence-watch.js.map