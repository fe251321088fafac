import type { Clock } from '../src/clock.js';
/** A clock that stands still until a test moves it; a turn's end is a turn's end. */
export declare class ManualClock implements Clock {
    #private;
    nowMs(): number;
    nowMicros(): number;
    random(): number;
    randomHex(bytes: number): string;
    delay(ms: number, signal?: AbortSignal): Promise<void>;
    after(ms: number, call: () => void): () => void;
    timeout(ms: number): AbortSignal;
    defer(call: () => void): () => void;
    every(ms: number, call: () => void): () => void;
    /** Moves the time and lets what waited for it run. */
    advance(ms: number): Promise<void>;
}
