/** Sealing: the producers' blocks, then the seal, which names the successor (rules 6, 7 and 9). */
import { decodeSeal } from '../chain/index.js';
import type { Frame, ProducerEntry } from '../chain/index.js';
import type { ShardState } from './shard-state.js';
import type { SealRequest } from './types.js';
/** How many producers a segment of this capacity remembers: what fits an eighth of it. */
export declare function producersLimit(capacity: number, producersPerBlock: number): number;
/** Bytes that producers' blocks and seal take at most. */
export declare function sealBytes(descriptorBytes: number, producers: number, producersPerBlock: number): number;
/**
 * Appends what is missing of the producers' blocks, and the seal. Nothing happens if this shard isn't master or the
 * seal is there.
 */
export declare function seal(state: ShardState, request: SealRequest): void;
/** What a seal says, with the producers that it hands over, from the frames of a log's end. */
export declare function readSeal(sealFrame: Frame, producerFrames: readonly Frame[]): {
    seal: ReturnType<typeof decodeSeal>;
    producers: ProducerEntry[];
};
