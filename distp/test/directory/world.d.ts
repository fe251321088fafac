import type { Signer, Tail, TailShard } from '../../src/directory/tail-record.js';
export interface TestNode extends Signer {
    readonly incarnation: string;
    readonly shard: TailShard;
}
export declare function makeNode(zone?: string): TestNode;
export declare function randomId(): string;
/** The tail of a stream's first segment, mastered by the first of `nodes`. */
export declare function firstTail(nodes: readonly TestNode[], changes?: Partial<Tail>): Tail;
/** The tail of the segment after `before`'s, whose shards have certified the seal. */
export declare function nextTail(before: Tail, sealers: readonly TestNode[], nodes: readonly TestNode[], changes?: Partial<Tail>): Promise<Tail>;
export declare function record(tail: Tail, nodes: readonly TestNode[]): Promise<Uint8Array>;
/** Lets everything that is ready to run do so. */
export declare function settled(): Promise<void>;
