import type { Frame } from '../../src/chain/index.js';
import type { HardState, InboundMessage, Outbound, OutboundMessage, Ready, Settlement, ShardEvent } from '../../src/replication/index.js';
export declare function hashText(hash: Uint8Array | undefined): string;
export declare function frameText(frame: Frame): string;
export declare function hardStateText({ epoch, votedFor, logEpoch, doubt }: HardState): string;
export declare function messageText(message: OutboundMessage | InboundMessage): string;
export declare function outboundText({ to, message }: Outbound): string;
export declare function settlementText(settlement: Settlement): string;
export declare function eventText(event: ShardEvent): string;
/** One line for each thing that a Ready asks; none if it asks nothing. */
export declare function readyLines(ready: Ready): string[];
