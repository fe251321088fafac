import type { Receipt } from '../../src/chain/index.js';
import type { InboundMessage, OutboundMessage } from '../../src/replication/index.js';
import type { Opening } from '../simulation/core/opening.js';
import type { BlockId, Blocks } from './blocks.js';
/** The successor's shards are told to open it. */
export interface Open {
    readonly type: 'open';
    readonly epoch: number;
    readonly opening: Opening;
    readonly seal: BlockId;
}
/** A sealed segment's certificate, and its blocks for whoever lacks some then. */
export interface Copies {
    readonly type: 'copies';
    readonly epoch: number;
    readonly certificate: Receipt;
    readonly log: BlockId;
}
export type Content = InboundMessage | Open | Copies;
export interface Message {
    readonly id: number;
    /** -1 if it's all the same */
    readonly from: number;
    readonly to: number;
    readonly segment: string;
    readonly content: Content;
    readonly text: string;
}
export declare class Messages {
    #private;
    constructor(blocks: Blocks);
    at(id: number): Message;
    intern(from: number, to: number, segment: string, content: Content): Message;
}
export declare function receiptText(receipt: Receipt | undefined): string;
/**
 * What the receiver gets of what a core sends; undefined for what only matters to how soon something happens. Rounds
 * count requests to be confirmed, of which there are none here. `log` is the sender's log as it sends.
 */
export declare function inbound(blocks: Blocks, peerId: string, log: BlockId, message: OutboundMessage): InboundMessage | undefined;
