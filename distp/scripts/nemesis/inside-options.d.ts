/** What the process outside tells the one inside the network. */
export interface InsideOptions {
    readonly minutes: number;
    readonly seed: number;
    readonly json: boolean;
    /** what the kinds of faults begin with that may happen; all may if there is none */
    readonly kinds: readonly string[];
    /** for everything that is made */
    readonly folder: string;
    /** of the process that made the network; undefined on loopback */
    readonly pid?: number;
    readonly whyLoopback?: string;
}
