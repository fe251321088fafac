import type { Clock } from '../../clock.js';
import type { NodeSupervisor } from '../../actors/node-supervisor.js';
import type { ReadEvent, ReadRequest, ReadService } from '../../protocols/read/service.js';
export interface NodeReadServiceOptions {
    readonly supervisor: NodeSupervisor;
    /** true for a stream that the cluster knows, even if this node holds nothing of it */
    readonly isKnown: (stream: string) => boolean;
    readonly isNode: (peer: string) => boolean;
    readonly addressesOf: (peer: string) => readonly string[];
    readonly clock: Clock;
}
/** Serves what is committed of the segments that this node holds, as the frames that are on its disk. */
export declare class NodeReadService implements ReadService {
    #private;
    constructor(options: NodeReadServiceOptions);
    read(request: ReadRequest, peer: string, signal: AbortSignal): AsyncIterable<ReadEvent>;
}
