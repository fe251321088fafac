/** What is dropped on the way. Nodes are counted from 0, the clients are `nodes`. */
export interface Trouble {
    /** `from to`: what the first sends, the second doesn't get */
    readonly cut: ReadonlySet<string>;
    /** percent of all packets that come in at any node */
    readonly lossPercent: number;
}
export declare const NO_TROUBLE: Trouble;
export declare class Network {
    #private;
    readonly nodes: number;
    private constructor();
    /** Why this machine can't, or undefined. */
    static whyNot(): Promise<string | undefined>;
    /** The network that a process of this id made. */
    static of(pid: number, nodes: number): Network;
    /** Makes the namespaces. @throws if the kernel refuses; what was made is there then, for `remove` */
    make(): Promise<void>;
    listen(index: number): string[];
    /** What starts a process there: node `index`, or the clients for `nodes`. */
    command(index: number): string[];
    /** Instead of the trouble before. */
    apply(trouble: Trouble): Promise<void>;
    /** Removes all that is there. Idempotent. */
    remove(): Promise<void>;
}
