/** The command line can't be right: exit code 2. */
export declare class UsageError extends Error {
    readonly name = "UsageError";
}
