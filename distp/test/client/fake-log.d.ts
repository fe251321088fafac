/** An honest log in memory: real frames on a real chain, with seals, as a cluster's shards would all have it. */
import { BlockKind } from '../../src/chain/index.js';
import type { Descriptor, Frame, Height, Receipt, SegmentId, Settings, Shard, StreamId } from '../../src/chain/index.js';
import type { AppendAck, AppendRequest } from '../../src/protocols/append/service.js';
import type { SegmentInfo } from '../../src/protocols/directory/service.js';
export interface FakeSegment {
    readonly id: SegmentId;
    readonly descriptor: Descriptor;
    readonly descriptorBytes: Uint8Array;
    readonly frames: Frame[];
    sealed: boolean;
    /** of the seal, once there is one */
    certificate?: Receipt;
}
export declare class FakeLog {
    #private;
    readonly stream: StreamId;
    readonly genesisBytes: Uint8Array;
    readonly settings: Settings;
    readonly segments: FakeSegment[];
    locked: boolean;
    /** counts frames that were written, repeats left out */
    writes: number;
    clock: number;
    constructor(settings: Settings, shards: readonly Shard[], nonce: string, creator: string);
    get tail(): FakeSegment;
    get end(): Height;
    get data(): Buffer[];
    get lastData(): Uint8Array | undefined;
    info(segment: FakeSegment): SegmentInfo;
    append(request: AppendRequest): AppendAck;
    /** What a majority of a segment's shards signed of all that is in it. */
    receipt(segment?: FakeSegment, change?: Partial<Receipt>): Receipt;
    /** Appends a control frame's block, as a master would. */
    control(kind: BlockKind, data: Uint8Array): void;
    /** Seals the open segment and opens the next one on these shards; without, locks the stream. */
    seal(shards?: readonly Shard[], change?: Partial<Descriptor>): void;
    /** Resolves when something has been appended, or the signal is aborted. */
    changed(signal: AbortSignal): Promise<void>;
}
export declare function endOf(segment: FakeSegment): Height;
