/** What a tail record is worth to this node: the one place that decides, for gossip, the DHT and other nodes' answers alike. */
import { decodeReceipt, verifyCertificate } from '../chain/index.js';
import { CatenaryError, InvalidRecordError } from '../errors.js';
import { compareTails, openTailRecord } from './tail-record.js';
/**
 * Bad is a record that nobody could have made in good faith. One that is merely old, or whose master this node doesn't
 * know as a member, may be so because this node lags behind: it isn't used, and nobody is blamed.
 */
export function judgeOf({ verify, witness, isMember, shardsOf, known }) {
    return async (record) => {
        let tail;
        try {
            tail = await openTailRecord(record, verify);
            await checkShards(tail, { shardsOf, verify, witness });
        }
        catch (err) {
            if (err instanceof CatenaryError) {
                return { standing: 'bad', reason: err.message };
            }
            throw err;
        }
        const newest = known(tail.stream);
        if (newest != null && compareTails(tail, newest) < 0) {
            return { standing: 'stale', reason: `epoch ${tail.epoch} of segment ${tail.number} is older than what is known`, tail };
        }
        const member = isMember(tail.master);
        if (member !== true) {
            return member == null
                ? { standing: 'unknown', reason: "the cluster's members aren't known yet", tail }
                : { standing: 'stranger', reason: `${tail.master} is not a node of the cluster`, tail };
        }
        return { standing: 'good', reason: '', tail };
    };
}
/** @throws {InvalidCertificateError} {@link InvalidRecordError} if what this node holds says otherwise */
async function checkShards(tail, { shardsOf, verify, witness }) {
    const own = await shardsOf(tail.segment);
    if (own != null && !own.some(shard => shard.peerId === tail.master)) {
        throw new InvalidRecordError(`${tail.master} is not a shard of ${tail.segment}`);
    }
    if (tail.certificate.length === 0) {
        return;
    }
    const receipt = decodeReceipt(tail.certificate);
    const signers = await shardsOf(receipt.segment);
    if (signers != null) {
        await verifyCertificate(receipt, signers, verify);
        await witness?.(receipt);
    }
}
//# sourceMappingURL=judge.js.map