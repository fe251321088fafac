/** A client as a process of its own: told over the channel to its parent what to do, one thing after the other. */
import '../../../src/polyfill.js';
import type { LoadName } from './loads.js';
/** From parent to worker. The first one opens the connection. */
export type Order = {
    readonly id: number;
    readonly type: 'open';
    readonly module: string;
    readonly target: unknown;
} | {
    readonly id: number;
    readonly type: 'load';
    readonly name: LoadName;
    readonly options: unknown;
} | {
    readonly id: number;
    readonly type: 'close';
};
/** From worker to parent. */
export interface Answer {
    readonly id: number;
    readonly result?: unknown;
    readonly error?: string;
}
