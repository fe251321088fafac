/** Something that must always hold, and didn't. */
export declare class Violation extends Error {
}
export declare function must(condition: boolean, message: () => string): asserts condition;
