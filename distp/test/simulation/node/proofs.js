/** Receipts, judged without the cluster: each verifies, and the block that it is of is in the stream, at its height. */
import { verifyProof } from '../../../src/chain/index.js';
import { verify } from './keys.js';
import { valueOf } from './losses.js';
import { must } from './violation.js';
/** What was acknowledged with a receipt is there, whatever else was lost. */
export function checkReceipts(name, receipts, log) {
    const values = new Map(log.map(({ height, value }) => [height, value]));
    for (const { value, height, receipt } of receipts) {
        must(values.get(height) === value, () => `${name}: ${value} has a receipt for height ${height}, where ${values.get(height) ?? 'nothing'} is`);
        must(receipt.end > height, () => `${name}: ${value} at ${height} has a receipt that ends at ${receipt.end}`);
    }
}
/** @throws what `verifyProof` does if it doesn't hold */
export async function checkProof(proof, { value, height, receipt }) {
    const { blocks, end } = await verifyProof(proof, verify);
    must(end === receipt.end && blocks.length === 1 && blocks[0]?.height === height && valueOf(blocks[0].data) === value, () => `the proof of ${value} is of something else`);
}
//# sourceMappingURL=proofs.js.map