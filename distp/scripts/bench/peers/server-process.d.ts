export interface ServerOptions {
    readonly command: string;
    readonly args: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    /** where what it prints goes */
    readonly logFile: string;
}
export declare class ServerProcess {
    #private;
    private constructor();
    static start(options: ServerOptions): Promise<ServerProcess>;
    /** Again, with the same data, once it has ended. */
    restart(): Promise<void>;
    get pid(): number;
    /** Resolves when `look` says true, which is asked again and again. @throws {Error} with the server's last words if it ends, or takes too long */
    until(what: string, look: () => Promise<boolean>): Promise<void>;
    untilListening(port: number): Promise<void>;
    stop(signal?: NodeJS.Signals): Promise<void>;
}
/** True if there is such a command, or file. */
export declare function isInstalled(command: string): Promise<boolean>;
/** The first version number in what a command prints. */
export declare function versionOf(command: string, ...args: readonly string[]): Promise<string>;
