import type { Clock } from '../clock.js';
import type { StreamId } from '../chain/index.js';
import type { LookupAnswer, LookupRequest, SegmentInfo } from '../protocols/directory/service.js';
import type { ContentDirectory, DirectoryDialer } from './ports.js';
import type { Tail } from './tail-record.js';
/** how long one node may take: a dead one's dial must not hold up the others */
export declare const ASK_TIMEOUT_MS = 2000;
/** how long the DHT may take */
export declare const DHT_TIMEOUT_MS = 5000;
export interface LookupPorts {
    readonly self: string;
    readonly clock: Clock;
    readonly dialer: DirectoryDialer;
    readonly content?: ContentDirectory;
    /** A record found in the DHT, opened and judged; undefined if it is worth nothing. */
    readonly open: (record: Uint8Array) => Promise<Tail | undefined>;
    /** Every answer, as it comes: what it says may be kept as hints. */
    readonly onAnswer: (answer: LookupAnswer, from: string) => void;
    readonly onError: (err: unknown, what: string) => void;
}
export interface LookupStart {
    /** the stream looked for, as far as the key tells or the catalog knows */
    readonly stream?: StreamId;
    /** a segment that is known already, with who may hold it */
    readonly known?: SegmentInfo;
}
/** One lookup. Not to be used twice. */
export declare class Lookup {
    #private;
    constructor(ports: LookupPorts, request: LookupRequest, signal: AbortSignal);
    /**
     * @throws {StreamNotFoundError} if nobody knows the stream
     * @throws {StreamUnavailableError} if it exists, or may, and no node that could tell answers
     */
    run({ stream, known }: LookupStart): Promise<LookupAnswer>;
}
