export interface Helper<Ready> {
    /** what it said once it could be reached */
    readonly ready: Ready;
    stop(): Promise<void>;
}
/** `module` is a file of this folder that sends one message when it is ready. */
export declare function startHelper<Ready>(module: string, ...args: readonly string[]): Promise<Helper<Ready>>;
