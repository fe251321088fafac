export declare class Timeline {
    #private;
    nowMs: number;
    plan(delayMs: number, act: () => void): void;
    /** Does what is due next; false if there is nothing until `endMs`. */
    next(endMs: number): boolean;
}
