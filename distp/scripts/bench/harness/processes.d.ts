/** A process that does part of the work, by the name it has in the results. */
export interface NamedProcess {
    readonly name: string;
    readonly pid: number;
}
export interface MemoryUse {
    /** all that is resident, mapped files included */
    readonly residentBytes: number;
    /** what no file stands behind: heaps, buffers, stacks */
    readonly anonymousBytes: number;
}
/** CPU time, user and system, in seconds, from the text of /proc/<pid>/stat. */
export declare function cpuSecondsIn(stat: string): number;
/** From the text of /proc/<pid>/status. */
export declare function memoryIn(status: string): MemoryUse;
export declare function memoryOf(pid: number): Promise<MemoryUse>;
/** Bytes that a process had to fetch from a disk so far, page faults in maps included. */
export declare function diskReadBytes(pid: number): Promise<number>;
/** CPU seconds of each process since the meter was made, by name; processes of one name are added up. */
export declare class CpuMeter {
    #private;
    private constructor();
    static start(processes: readonly NamedProcess[]): Promise<CpuMeter>;
    stop(): Promise<Map<string, number>>;
}
