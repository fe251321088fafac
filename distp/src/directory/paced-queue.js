/**
 * Jobs that may take their time: one at a time, at a limited rate, one per key, at most so many. What the DHT is told
 * goes through here, because each put or provide costs tens of milliseconds of CPU over a few nodes, and a restarted
 * node of many segments would do nothing else.
 */
import { BusyError } from '../errors.js';
export class PacedQueue {
    #options;
    #waiting = new Map();
    #running;
    #stopping = new AbortController();
    #lastStartMs = Number.NEGATIVE_INFINITY;
    #started = false;
    constructor(options) {
        this.#options = options;
    }
    /** jobs that wait */
    get size() {
        return this.#waiting.size;
    }
    start() {
        this.#started = true;
        this.#stopping = new AbortController();
        this.#wake();
    }
    /** Drops what waits and ends what runs. */
    async stop() {
        this.#started = false;
        this.#waiting.clear();
        this.#stopping.abort();
        await this.#running;
    }
    /** Adds a job; one with the same key that still waits is replaced where it stands. */
    add(key, job) {
        this.#put(key, { job, attempt: 1 });
        this.#wake();
    }
    /** Resolves when nothing waits and nothing runs. */
    async onIdle() {
        while (this.#running != null) {
            await this.#running;
        }
    }
    #put(key, waiting) {
        this.#waiting.set(key, waiting);
        if (this.#waiting.size > this.#options.limit) {
            const oldest = this.#waiting.keys().next().value;
            this.#waiting.delete(oldest);
            this.#options.onError(new BusyError(`More than ${this.#options.limit} jobs wait: dropped the oldest`), oldest);
        }
    }
    #wake() {
        if (this.#started && this.#running == null && this.#waiting.size > 0) {
            this.#running = this.#run().finally(() => {
                this.#running = undefined;
                this.#wake();
            });
        }
    }
    async #run() {
        const { clock, intervalMs } = this.#options;
        const { signal } = this.#stopping;
        while (this.#waiting.size > 0) {
            await clock.delay(Math.max(0, this.#lastStartMs + intervalMs - clock.nowMs()), signal);
            const next = this.#waiting.entries().next().value;
            if (signal.aborted || next == null) {
                return;
            }
            this.#waiting.delete(next[0]);
            this.#lastStartMs = clock.nowMs();
            await this.#runOne(next[0], next[1], signal);
        }
    }
    async #runOne(key, { job, attempt }, stopping) {
        const { clock, timeoutMs, attempts, onError } = this.#options;
        const done = new AbortController();
        const late = new AbortController();
        const timer = clock.delay(timeoutMs, done.signal).then(() => { late.abort(); });
        try {
            await job(AbortSignal.any([late.signal, stopping]));
        }
        catch (err) {
            if (stopping.aborted) {
                return;
            }
            onError(err, key);
            if (attempt < attempts && !this.#waiting.has(key)) {
                this.#put(key, { job, attempt: attempt + 1 });
            }
        }
        finally {
            done.abort();
            await timer;
        }
    }
}
//# sourceMappingURL=paced-queue.js.map