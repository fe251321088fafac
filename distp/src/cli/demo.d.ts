import type { Output, Terminal } from './terminal.js';
export interface DemoOptions {
    readonly nodes: number;
    readonly data?: string;
    readonly input?: string;
}
/** @throws {InternalError} if anything was lost */
export declare function runDemo(options: DemoOptions, terminal: Terminal, output: Output): Promise<void>;
