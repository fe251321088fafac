import type { LoadName, LoadOptions, LoadResult } from './loads.js';
/** A client in a process of its own, as its parent sees it. */
export declare class LoadProcess {
    #private;
    private constructor();
    /** Resolves when it is connected. `module` is the URL of a module that exports `open`. */
    static start(module: string, target: unknown): Promise<LoadProcess>;
    get pid(): number;
    run<Name extends LoadName>(name: Name, options: LoadOptions<Name>): Promise<LoadResult<Name>>;
    /** Closes the connection and ends the process. */
    stop(): Promise<void>;
}
