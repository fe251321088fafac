import { ClosedError, DeadlineError } from '../errors.js';
import { Mailbox } from './mailbox.js';
/**
 * Owns one thing and is the only one that changes it. Messages that arrive in one turn of the event loop are received
 * together, in order, at the turn's end. A failure in `receive` stops the actor and settles `failed`; whoever
 * supervises it decides what comes next.
 */
export class Actor {
    name;
    /** resolves with what went wrong, or with undefined once the actor was stopped */
    done;
    log;
    #clock;
    #mailbox;
    #pending = new Set();
    #scheduled = false;
    #receiving;
    #stopped = false;
    #finish;
    constructor(options) {
        this.name = options.name;
        this.log = options.log;
        this.#clock = options.clock;
        this.#mailbox = new Mailbox(options.name, options.mailboxMax);
        this.done = new Promise(resolve => { this.#finish = resolve; });
    }
    get stopped() {
        return this.#stopped;
    }
    /** messages that wait */
    get depth() {
        return this.#mailbox.size;
    }
    /**
     * Puts a message into the mailbox.
     *
     * @throws {BusyError} if it is full, {@link ClosedError} if the actor has stopped
     */
    tell(message) {
        if (this.#stopped) {
            throw new ClosedError(`${this.name} has stopped`);
        }
        this.#mailbox.put(message);
        this.#schedule();
    }
    /** Tells a message that carries a way to answer. Rejects with `ClosedError` when the actor stops first. */
    async ask(make, options = {}) {
        return await new Promise((resolve, reject) => {
            const { timeoutMs } = options;
            const late = () => { reply.reject(new DeadlineError(`${this.name} didn't answer within ${timeoutMs} ms`)); };
            const disarm = timeoutMs == null ? undefined : this.#clock.after(timeoutMs, late);
            let settled = false;
            const settle = (then) => {
                if (!settled) {
                    settled = true;
                    this.#pending.delete(reply);
                    disarm?.();
                    then();
                }
            };
            const reply = {
                resolve: value => { settle(() => { resolve(value); }); },
                reject: err => { settle(() => { reject(err); }); }
            };
            this.#pending.add(reply);
            try {
                this.tell(make(reply));
            }
            catch (err) {
                reply.reject(err);
            }
        });
    }
    /** Leaves an ask to somebody else: it isn't rejected when this actor stops. */
    disown(reply) {
        this.#pending.delete(reply);
    }
    /** Stops after what is being received now; what still waits is dropped, and every ask is rejected. Idempotent. */
    async stop() {
        this.#end(undefined);
        await this.#receiving;
        await this.done;
    }
    /** Runs once, when the actor has stopped or failed: lets go of what it holds. */
    onEnd(_err) { }
    /** Receives what waits at once, for actors whose `receive` is synchronous. */
    receiveNow() {
        this.#run();
    }
    /** Stops the actor with an error, from outside of `receive`. */
    fail(err) {
        this.#end(err);
    }
    #schedule() {
        if (this.#scheduled || this.#receiving != null) {
            return;
        }
        this.#scheduled = true;
        this.#clock.defer(() => {
            this.#scheduled = false;
            this.#run();
        });
    }
    #run() {
        if (this.#stopped || this.#mailbox.size === 0) {
            return;
        }
        try {
            const receiving = this.receive(this.#mailbox.takeAll());
            if (receiving != null) {
                this.#receiving = receiving
                    .catch((err) => { this.#end(err); })
                    .finally(() => {
                    this.#receiving = undefined;
                    if (!this.#stopped && this.#mailbox.size > 0) {
                        this.#schedule();
                    }
                });
            }
        }
        catch (err) {
            this.#end(err);
        }
    }
    #end(err) {
        if (this.#stopped) {
            return;
        }
        this.#stopped = true;
        if (err != null) {
            this.log.error('%s failed: %e', this.name, err);
        }
        this.#mailbox.takeAll();
        this.onEnd(err);
        for (const reply of [...this.#pending]) {
            reply.reject(new ClosedError(`${this.name} has stopped`, { cause: err }));
        }
        this.#finish(err);
    }
}
//# sourceMappingURL=actor.js.map