/** A command's arguments: `name=value`, and words without a value in order. */
export declare class Arguments {
    #private;
    readonly words: string[];
    constructor(texts: readonly string[]);
    text(name: string, otherwise: string): string;
    number(name: string, otherwise: number): number;
    numbers(name: string): number[] | undefined;
    /** The first word as the number of a shard. */
    get shard(): number;
}
export declare class Script {
    #private;
    /** Runs one line. `quiet` before a command leaves its trace out. */
    run(line: string): string[];
}
