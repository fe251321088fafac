import { setImmediate as turn } from 'node:timers/promises';
import { systemClock } from '../src/clock.js';
/** A clock that stands still until a test moves it; a turn's end is a turn's end. */
export class ManualClock {
    #nowMs = 1_000_000;
    #timers = [];
    nowMs() {
        return this.#nowMs;
    }
    nowMicros() {
        return this.#nowMs * 1000;
    }
    random() {
        return 0.5;
    }
    randomHex(bytes) {
        return '5c'.repeat(bytes);
    }
    async delay(ms, signal) {
        if (signal?.aborted === true || ms <= 0) {
            return;
        }
        await new Promise(resolve => {
            const done = () => {
                signal?.removeEventListener('abort', done);
                resolve();
            };
            this.#timers.push({ atMs: this.#nowMs + ms, run: done });
            signal?.addEventListener('abort', done, { once: true });
        });
    }
    after(ms, call) {
        const timer = { atMs: this.#nowMs + ms, run: call };
        this.#timers.push(timer);
        return () => { this.#timers = this.#timers.filter(other => other !== timer); };
    }
    timeout(ms) {
        const controller = new AbortController();
        this.after(ms, () => { controller.abort(new DOMException('the time is over', 'TimeoutError')); });
        return controller.signal;
    }
    defer(call) {
        return systemClock.defer(call);
    }
    every(ms, call) {
        let stopped = false;
        const again = () => {
            if (!stopped) {
                this.#timers.push({ atMs: this.#nowMs + ms, run: () => { call(); again(); } });
            }
        };
        again();
        return () => { stopped = true; };
    }
    /** Moves the time and lets what waited for it run. */
    async advance(ms) {
        const untilMs = this.#nowMs + ms;
        for (;;) {
            const due = this.#timers.filter(timer => timer.atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)[0];
            if (due == null) {
                break;
            }
            this.#timers.splice(this.#timers.indexOf(due), 1);
            this.#nowMs = Math.max(this.#nowMs, due.atMs);
            due.run();
            await turn();
        }
        this.#nowMs = untilMs;
        await turn();
    }
}
//# sourceMappingURL=manual-clock.js.map