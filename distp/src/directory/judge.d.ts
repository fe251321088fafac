import type { Receipt, StreamId, VerifySignature } from '../chain/index.js';
import type { Judge, ShardsOf } from './ports.js';
import type { TailPlace } from './tail-record.js';
export interface JudgeOptions {
    readonly verify: VerifySignature;
    /** sees certificates whose signatures hold; throws if one contradicts what this node holds */
    readonly witness?: (certificate: Receipt) => Promise<void>;
    /** undefined: the catalog isn't followed yet */
    readonly isMember: (peer: string) => boolean | undefined;
    /** shards of segments that this node holds: against them certificates are checked */
    readonly shardsOf: ShardsOf;
    /** the newest tail this node knows of a stream */
    readonly known: (stream: StreamId) => TailPlace | undefined;
}
/**
 * Bad is a record that nobody could have made in good faith. One that is merely old, or whose master this node doesn't
 * know as a member, may be so because this node lags behind: it isn't used, and nobody is blamed.
 */
export declare function judgeOf({ verify, witness, isMember, shardsOf, known }: JudgeOptions): Judge;
