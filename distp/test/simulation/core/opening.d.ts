import type { Descriptor, Frame, ProducerEntry, Receipt } from '../../../src/chain/index.js';
export interface Opening {
    readonly stream: string;
    readonly segment: string;
    readonly descriptor: Descriptor;
    readonly descriptorBytes: Uint8Array;
    readonly producers: readonly ProducerEntry[];
    readonly lastData?: Uint8Array;
    /** of the seal before and the shards that signed it; none for the first segment */
    readonly authority?: {
        readonly certificate: Receipt;
        readonly shards: Descriptor['shards'];
    };
}
/** What opens the segment after a sealed one; undefined if the stream ends there. */
export declare function openingAfter(opening: Opening, frames: readonly Frame[], certificate: Receipt | undefined): Opening | undefined;
