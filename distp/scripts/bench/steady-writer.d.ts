import type { Stream } from '../../src/client/index.js';
import type { PlacedLine } from '../nemesis/line-checker.js';
export interface Ack extends PlacedLine {
    /** by `performance.now()` */
    readonly atMs: number;
}
/** Writes one numbered line after the other, one append in flight, until it is stopped. */
export declare class SteadyWriter {
    #private;
    readonly acks: Ack[];
    constructor(stream: Stream);
    /** @throws what ended it */
    throwIfFailed(): void;
    stop(): Promise<void>;
    /** Now, for `longestPauseSince`. */
    mark(): number;
    /** The longest time between two acknowledgements, one of which came after the mark. */
    longestPauseSince(mark: number): number;
}
