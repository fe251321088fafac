const RETRY_MIN_MS = 500;
const RETRY_MAX_MS = 30_000;
/** Work that nobody waits for: its failures are logged, and whoever started it can wait until all of it has ended. */
export class BackgroundWork {
    #options;
    #work = new Set();
    constructor(options) {
        this.#options = options;
    }
    add(work) {
        const tracked = work
            .catch((err) => { this.#options.log.error('%e', err); })
            .finally(() => { this.#work.delete(tracked); });
        this.#work.add(tracked);
    }
    /** If the work fails, `again` is called after a pause, and after ever longer ones for as long as that fails. */
    addOrAgain(work, again) {
        this.add(work.catch(async (err) => {
            const { clock, log, signal } = this.#options;
            let failure = err;
            for (let pauseMs = RETRY_MIN_MS; !signal.aborted; pauseMs = Math.min(RETRY_MAX_MS, pauseMs * 2)) {
                log.error('trying again in %d ms: %e', pauseMs, failure);
                await clock.delay(pauseMs, signal);
                try {
                    await again();
                    return;
                }
                catch (err) {
                    failure = err;
                }
            }
        }));
    }
    /** Resolves once all that was added before the call has ended. */
    async settled() {
        await Promise.all(this.#work);
    }
}
//# sourceMappingURL=background-work.js.map