import type { StreamId } from '../../chain/index.js';
import type { NodeSupervisor } from '../../actors/node-supervisor.js';
import type { AppendAck, AppendRequest, AppendService } from '../../protocols/append/service.js';
import type { PeerAddresses } from '../../protocols/directory/service.js';
export interface NodeAppendServiceOptions {
    readonly supervisor: NodeSupervisor;
    readonly self: string;
    readonly addressesOf: (peer: string) => readonly string[];
    /** who masters a stream that this node has no open shard of; rejects if the stream isn't known */
    readonly findMaster: (stream: StreamId) => Promise<PeerAddresses | undefined>;
}
/** Appends to the streams that this node masters, and says who does for all others. */
export declare class NodeAppendService implements AppendService {
    #private;
    constructor(options: NodeAppendServiceOptions);
    append(request: AppendRequest, peer: string): Promise<AppendAck>;
}
