import type { Clock } from '../clock.js';
import type { StreamId } from '../chain/index.js';
import type { LookupAnswer, LookupRequest } from '../protocols/directory/service.js';
import type { Logger, Notary, ShardPeers } from './ports.js';
import type { SegmentList } from './segment-list.js';
/** how often all streams are looked at again */
export declare const CENSUS_EVERY_MS: number;
export interface CensusOptions {
    /** peer id of this node */
    readonly self: string;
    readonly segments: SegmentList;
    readonly peers: Pick<ShardPeers, 'members' | 'isUp' | 'copy'>;
    /** @throws {StreamNotFoundError} if the node doesn't know the stream */
    readonly lookup: (peer: string, request: LookupRequest, signal: AbortSignal) => Promise<LookupAnswer>;
    readonly notary: Notary;
    /** segments were learned that may be missing here */
    readonly onLearned: () => void;
    readonly clock: Clock;
    readonly log: Logger;
}
export declare class Census {
    #private;
    constructor(options: CensusOptions);
    start(): void;
    stop(): Promise<void>;
    /** The catalog names the stream: it is looked at by and by, and again from time to time. */
    add(stream: StreamId): void;
}
