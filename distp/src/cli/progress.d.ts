import type { Output, Terminal } from './terminal.js';
/** A bar on a terminal's stderr; nothing where nobody looks. */
export declare class Progress {
    #private;
    /** `total` may not be known: 0 */
    constructor(terminal: Terminal, output: Output, format: string, total: number);
    update(value: number, total?: number): void;
    stop(): void;
}
