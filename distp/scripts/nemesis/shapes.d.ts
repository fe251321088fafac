/** Ways in which a network of nodes splits: which of them don't get what others send. */
import type { Dice } from './dice.js';
export interface Shape {
    readonly kind: string;
    readonly detail: string;
    /** `from to` */
    readonly cut: ReadonlySet<string>;
}
/** Nodes are numbered from 0, the clients have the number `nodes`. */
export declare const SHAPES: ReadonlyArray<(dice: Dice, nodes: number) => Shape>;
