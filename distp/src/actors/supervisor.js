/**
 * Starts actors, starts them again when they fail, later each time, and stops them all. What an actor's failure means
 * is for its factory to decide: it reads the state from the disk and may come back with nothing.
 */
export class Supervisor {
    #options;
    #children = new Map();
    #stop = new AbortController();
    constructor(options) {
        this.#options = { backoffMinMs: 100, backoffMaxMs: 30_000, ...options };
    }
    /** names of what is supervised now */
    get names() {
        return [...this.#children.keys()];
    }
    /** True if something of this name runs, or is to be started again. */
    has(name) {
        return this.#children.has(name);
    }
    /**
     * Runs what `make` makes until it stops by itself. The first start is awaited, and its failure is the caller's, unless
     * `persist` says that it is to be tried again like any other. A name that is running already is left alone.
     */
    async supervise(name, make, { persist = false } = {}) {
        if (this.#stop.signal.aborted || this.#children.has(name)) {
            return;
        }
        const child = { ended: Promise.resolve() };
        this.#children.set(name, child);
        let failure;
        try {
            child.actor = await make();
        }
        catch (err) {
            if (!persist) {
                this.#children.delete(name);
                throw err;
            }
            failure = err;
            this.#options.log.error('could not start %s: %e', name, err);
        }
        child.ended = this.#keep(name, child, make, failure != null).finally(() => {
            if (this.#children.get(name) === child) {
                this.#children.delete(name);
            }
        });
    }
    /** Stops everything, in no order, and waits until all has ended. */
    async stop() {
        this.#stop.abort();
        await Promise.all([...this.#children.values()].map(async (child) => {
            await child.actor?.stop();
            await child.ended;
        }));
    }
    async #keep(name, child, make, isToStart) {
        const { clock, log, backoffMinMs, backoffMaxMs } = this.#options;
        let backoffMs = 0;
        if (isToStart) {
            child.actor = await this.#restart(name, make, backoffMinMs);
        }
        while (child.actor != null) {
            const startedAtMs = clock.nowMs();
            const failure = await child.actor.done;
            if (failure == null || this.#stop.signal.aborted) {
                return;
            }
            backoffMs = clock.nowMs() - startedAtMs > backoffMaxMs ? backoffMinMs : Math.max(backoffMinMs, Math.min(backoffMaxMs, backoffMs * 2));
            log('%s ended with %s; starting it again in %d ms', name, failure.name, backoffMs);
            child.actor = await this.#restart(name, make, backoffMs);
        }
    }
    async #restart(name, make, backoffMs) {
        const { clock, log, backoffMaxMs } = this.#options;
        for (let pauseMs = backoffMs; !this.#stop.signal.aborted; pauseMs = Math.min(backoffMaxMs, pauseMs * 2)) {
            await clock.delay(pauseMs, this.#stop.signal);
            if (this.#stop.signal.aborted) {
                break;
            }
            try {
                return await make();
            }
            catch (err) {
                log.error('could not start %s again: %e', name, err);
            }
        }
        return undefined;
    }
}
//# sourceMappingURL=supervisor.js.map