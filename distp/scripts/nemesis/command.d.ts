/** Runs a program; resolves with what it prints. @throws with what it says if it fails */
export declare function run(program: string, args: readonly string[], input?: string): Promise<string>;
/** Those of the programs that this machine hasn't. */
export declare function missing(programs: readonly string[]): Promise<string[]>;
