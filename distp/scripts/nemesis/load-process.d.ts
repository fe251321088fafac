export interface LoadOptions {
    readonly cluster: string;
    readonly peers: readonly string[];
    /** what was acknowledged is noted there */
    readonly file: string;
    readonly streams: ReadonlyArray<{
        readonly name: string;
        readonly writers: number;
        readonly conditional: boolean;
    }>;
}
/** What the process says of itself: lines acknowledged in each stream. */
export interface LoadMessage {
    readonly acked: Readonly<Record<string, number>>;
}
/** The process of the writers. */
export declare class LoadProcess {
    #private;
    /** why it ended before it was told to */
    failure: string | undefined;
    private constructor();
    static start(options: LoadOptions, logFile: string): Promise<LoadProcess>;
    /** lines acknowledged so far, as far as it has said */
    acked(stream: string): number;
    /** Resolves when all that was written is acknowledged and the process has ended. @throws if it fails */
    stop(): Promise<void>;
    kill(): void;
}
