import type { Frame, StreamId } from '../../src/chain/index.js';
import type { AppendAck, AppendRequest, AppendService } from '../../src/protocols/append/service.js';
import type { ReadEvent, ReadRequest, ReadService } from '../../src/protocols/read/service.js';
export declare class MemoryLog implements AppendService, ReadService {
    #private;
    readonly stream: StreamId;
    readonly frames: Frame[];
    /** bytes of a descriptor: opaque here */
    readonly descriptorBytes: Buffer<ArrayBuffer>;
    constructor(stream?: import("../../src/chain/ids.js").HashId);
    get end(): number;
    append({ stream, frame, expectTail }: AppendRequest, _peer: string): Promise<AppendAck>;
    read(request: ReadRequest, _peer: string, signal: AbortSignal): AsyncGenerator<ReadEvent, void, undefined>;
}
