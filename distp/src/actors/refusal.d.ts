import type { Descriptor } from '../chain/index.js';
import type { Opening } from '../protocols/elect/service.js';
import type { AppendRequest } from '../protocols/append/service.js';
import type { Refusal } from '../replication/types.js';
import type { CatenaryError } from '../errors.js';
import type { SegmentStore } from '../storage/segment-store.js';
/** The shard whose core refused. */
export interface RefusingShard {
    readonly stream: string;
    readonly segment: string;
    readonly descriptor: Descriptor;
    readonly store: Pick<SegmentStore, 'heightOf'>;
    readonly opening: Pick<Opening, 'lastDataSegment'>;
}
/** What a caller is told when the core refuses. */
export declare function refusalError(refusal: Refusal, shard: RefusingShard, request?: AppendRequest): CatenaryError;
