import type { Cells } from './cells.js';
import type { Locals } from './local.js';
import type { Messages } from './messages.js';
export declare class Symmetry {
    #private;
    constructor(cells: Cells, locals: Locals, messages: Messages, slots: number);
    /** Puts the cells, which come first in a state, into the places by which all such states are known. */
    settle(state: Int32Array): void;
}
