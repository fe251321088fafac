export declare class StateSet {
    #private;
    readonly width: number;
    /** how many states */
    size: number;
    constructor(width: number);
    /** True if the state is new. */
    add(state: Int32Array, parent: number): boolean;
    /** Copies a state. */
    read(index: number, into: Int32Array): void;
    parent(index: number): number;
}
