/** A process on the virtual clock: what it waits for never comes once it is dead, and comes late while it is stopped. */
import { random, randomInteger } from '../../../src/replication/random.js';
/** the wall clock at the beginning, in microseconds since 1970 */
const BEGAN_MICROS = 1_700_000_000_000_000;
export class SimProcess {
    alive = true;
    name;
    #timeline;
    #random;
    #wall;
    #stopped = false;
    #held = [];
    constructor(name, timeline, random, wall) {
        this.name = name;
        this.#timeline = timeline;
        this.#random = random;
        this.#wall = wall;
    }
    /** Does it in this process: now if it runs, when it goes on if it is stopped, never if it is dead. */
    run(act) {
        if (!this.alive) {
            return;
        }
        if (this.#stopped) {
            this.#held.push(act);
        }
        else {
            act();
        }
    }
    plan(ms, act) {
        this.#timeline.plan(ms, () => { this.run(act); });
    }
    get isStopped() {
        return this.#stopped;
    }
    /** SIGSTOP. */
    stop() {
        this.#stopped = true;
    }
    /** SIGCONT: what came meanwhile comes now, one thing after the other. */
    goOn() {
        this.#stopped = false;
        for (const act of this.#held.splice(0)) {
            this.plan(0, act);
        }
    }
    /** SIGKILL. */
    kill() {
        this.alive = false;
        this.#held = [];
    }
    nowMs() {
        return this.#timeline.nowMs;
    }
    nowMicros() {
        return Math.floor(BEGAN_MICROS + this.#timeline.nowMs * 1000 + this.#wall.offsetMicros);
    }
    async delay(ms, signal) {
        if (signal?.aborted === true) {
            return;
        }
        await new Promise(resolve => {
            const cancel = this.after(ms, done);
            signal?.addEventListener('abort', done, { once: true });
            function done() {
                cancel();
                signal?.removeEventListener('abort', done);
                resolve();
            }
        });
    }
    after(ms, call) {
        let cancelled = false;
        this.plan(ms, () => {
            if (!cancelled) {
                call();
            }
        });
        return () => { cancelled = true; };
    }
    every(ms, call) {
        let cancel = () => { };
        const again = () => {
            cancel = this.after(ms, () => {
                again();
                call();
            });
        };
        again();
        return () => { cancel(); };
    }
    defer(call) {
        return this.after(0, call);
    }
    timeout(ms) {
        const controller = new AbortController();
        this.after(ms, () => { controller.abort(new DOMException('the time is over', 'TimeoutError')); });
        return controller.signal;
    }
    random() {
        return random(this.#random);
    }
    randomHex(bytes) {
        return Array.from({ length: bytes }, () => randomInteger(this.#random, 0, 256).toString(16).padStart(2, '0')).join('');
    }
}
//# sourceMappingURL=sim-process.js.map