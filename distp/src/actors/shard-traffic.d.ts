import type { Clock } from '../clock.js';
import type { Height, ReservationKey, SegmentId } from '../chain/index.js';
import type { CopyEvent, CopyService } from '../protocols/copy/service.js';
import type { ElectService, OpenRequest } from '../protocols/elect/service.js';
import type { ReplicateService } from '../protocols/replicate/service.js';
import type { FolderRoom, ReserveRequest, ReserveService } from '../protocols/reserve/service.js';
import type { InboundMessage, PreVote, Vote } from '../replication/types.js';
import type { Storage } from '../storage/segment-store.js';
import type { NodeSupervisor } from './node-supervisor.js';
import type { Logger, ShardPeers } from './ports.js';
export interface ShardTrafficOptions {
    readonly supervisor: NodeSupervisor;
    readonly storage: Storage;
    readonly peers: ShardPeers;
    readonly clock: Clock;
    readonly log: Logger;
}
export declare class ShardTraffic implements ReplicateService, ElectService, ReserveService, CopyService {
    #private;
    constructor(options: ShardTrafficOptions);
    onMessage(peer: string, segment: SegmentId, message: InboundMessage): void;
    onHeartbeat(peer: string, startId: string): void;
    onUp(peer: string, startId: string, incarnation: string): void;
    onDown(peer: string): void;
    vote(peer: string, segment: SegmentId, message: PreVote | Vote, incarnation: string): ReturnType<ElectService['vote']>;
    open(_peer: string, request: OpenRequest): Promise<void>;
    reserve(_peer: string, request: ReserveRequest): Promise<FolderRoom>;
    room(): Promise<FolderRoom>;
    release(_peer: string, key: ReservationKey): Promise<void>;
    copy(_peer: string, segment: SegmentId, from: Height, signal: AbortSignal): AsyncIterable<CopyEvent>;
}
