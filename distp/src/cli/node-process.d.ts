export interface NodeProcessOptions {
    readonly clusterFile: string;
    readonly data: string;
    readonly listen: readonly string[];
    /** where stderr goes; what is there is kept */
    readonly logFile: string;
    /** what the process is started by, such as `nsenter` with its options: must become the process, not its parent @default nothing */
    readonly command?: readonly string[];
}
/** What a node prints, as one line, when it serves. */
export interface ServingLine {
    readonly event: 'serving';
    readonly peerId: string;
    readonly addresses: readonly string[];
}
export declare class NodeProcess {
    #private;
    readonly peerId: string;
    constructor(peerId: string, options: NodeProcessOptions);
    /** undefined if it doesn't run */
    get pid(): number | undefined;
    /** multiaddrs where it serves, or served last */
    get addresses(): readonly string[];
    get data(): string;
    /** settled when the process has ended */
    get exited(): Promise<void>;
    /** Resolves when the node serves. @throws {InternalError} with its last words if it ends before */
    start(): Promise<void>;
    /** Sends a signal; resolves once the process has ended if the signal ends it. */
    kill(signal: NodeJS.Signals): Promise<void>;
    /** Again with the same data, at the same addresses. */
    restart(): Promise<void>;
    /** Asks it to stop, and kills it if it doesn't in time. */
    stop(): Promise<void>;
}
