import type { TestnetNode } from '../../src/cli/testnet.js';
import type { Stream } from '../../src/client/index.js';
import type { PlacedLine } from '../nemesis/line-checker.js';
/** An append that is sent to one node and to no other, whatever becomes of it: what a client does that hasn't heard of a new master. */
export declare class LateAppend {
    #private;
    /** if the node acknowledged it */
    ack: PlacedLine | undefined;
    private constructor();
    /** Connects, before the node is stalled. */
    static start(stream: Stream, node: TestnetNode): Promise<LateAppend>;
    send(): void;
    /** Resolves once the node has answered, or can't any more. */
    settled(): Promise<void>;
    stop(): Promise<void>;
}
