/**
 * Time and chance: all that makes one run of a program unlike the next one. Everything that waits, measures or chooses at
 * random asks a clock, so that tests and the simulator can give their own.
 */
export interface Clock {
    /** grows steadily, for timeouts */
    nowMs(): number;
    /** microseconds since 1970, for blocks; may jump */
    nowMicros(): number;
    /** Resolves after the time, or at once when the signal aborts. */
    delay(ms: number, signal?: AbortSignal): Promise<void>;
    /** Calls once, after the time, unless the function returned is called before. */
    after(ms: number, call: () => void): () => void;
    /** Calls again and again until the function returned is called. Doesn't keep the process alive. */
    every(ms: number, call: () => void): () => void;
    /** Calls once what came in this turn of the event loop was handled, unless the function returned is called before. */
    defer(call: () => void): () => void;
    /** A signal that aborts after the time, with a `TimeoutError`. Doesn't keep the process alive. */
    timeout(ms: number): AbortSignal;
    /** from 0 to below 1 */
    random(): number;
    /** bytes that nobody can guess, as hex digits, two a byte */
    randomHex(bytes: number): string;
}
/** The machine's clocks, the steady one and the wall's, and its randomness. */
export declare const systemClock: Clock;
