import type { Clock } from '../clock.js';
import type { Logger } from './ports.js';
/** What an actor settles an `ask` with. Only the first call counts. */
export interface Reply<T> {
    readonly resolve: (value: T) => void;
    readonly reject: (err: Error) => void;
}
export interface AskOptions {
    /** the answer must come within this time, else the ask is rejected with `DeadlineError` */
    readonly timeoutMs?: number;
}
export interface ActorOptions {
    /** for logs and errors */
    readonly name: string;
    /** most messages that wait */
    readonly mailboxMax: number;
    readonly clock: Clock;
    readonly log: Logger;
}
/**
 * Owns one thing and is the only one that changes it. Messages that arrive in one turn of the event loop are received
 * together, in order, at the turn's end. A failure in `receive` stops the actor and settles `failed`; whoever
 * supervises it decides what comes next.
 */
export declare abstract class Actor<M> {
    #private;
    readonly name: string;
    /** resolves with what went wrong, or with undefined once the actor was stopped */
    readonly done: Promise<Error | undefined>;
    protected readonly log: Logger;
    constructor(options: ActorOptions);
    get stopped(): boolean;
    /** messages that wait */
    get depth(): number;
    /**
     * Puts a message into the mailbox.
     *
     * @throws {BusyError} if it is full, {@link ClosedError} if the actor has stopped
     */
    tell(message: M): void;
    /** Tells a message that carries a way to answer. Rejects with `ClosedError` when the actor stops first. */
    ask<T>(make: (reply: Reply<T>) => M, options?: AskOptions): Promise<T>;
    /** Leaves an ask to somebody else: it isn't rejected when this actor stops. */
    protected disown(reply: Reply<never>): void;
    /** Stops after what is being received now; what still waits is dropped, and every ask is rejected. Idempotent. */
    stop(): Promise<void>;
    /** Handles a batch of messages, in order. What it throws stops the actor. */
    protected abstract receive(messages: M[]): void | Promise<void>;
    /** Runs once, when the actor has stopped or failed: lets go of what it holds. */
    protected onEnd(_err?: Error): void;
    /** Receives what waits at once, for actors whose `receive` is synchronous. */
    protected receiveNow(): void;
    /** Stops the actor with an error, from outside of `receive`. */
    protected fail(err: Error): void;
}
