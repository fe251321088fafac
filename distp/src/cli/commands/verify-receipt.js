import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { hashToId, verifyProofFile } from '../../chain/index.js';
import { InvalidArgumentError, InvalidProofError } from '../../errors.js';
import { verifySignature } from '../../node/keys.js';
import { formatTime } from '../sizes.js';
/** most blocks that are shown one by one */
const SHOWN_MAX = 10;
/** Checks a proof's file, with no cluster. @throws {InvalidProofError} and others, naming what doesn't hold */
export async function verifyReceipt(options, terminal, output) {
    const proven = await verifyProofFile(await read(options.file, terminal), verifySignature);
    if (options.stream != null && options.stream !== proven.stream) {
        throw new InvalidProofError(`it is of stream ${proven.stream}, not of ${options.stream}`);
    }
    if (options.data != null && !isDataOf(proven, await read(options.data, terminal))) {
        throw new InvalidProofError(`the data of its blocks is not that of ${options.data}`);
    }
    const { blocks } = proven;
    await output.result({
        stream: proven.stream,
        name: proven.name,
        segment: proven.segment,
        number: proven.number,
        epoch: proven.epoch,
        end: proven.end,
        hash: hashToId(proven.hash),
        signers: proven.signers,
        shards: proven.shardCount,
        blocks: blocks.map(({ token, height, timestamp, data }) => ({ token, height, timestamp, bytes: data.length }))
    }, [
        `${options.file} holds: ${blocks.length} blocks of ${proven.name}, on the disks of ${proven.signers.length} of ${proven.shardCount} shards`,
        `stream   ${proven.stream}`,
        ...blocks.slice(0, SHOWN_MAX).map(({ token, height, timestamp, data }) => `block    height ${height}, ${formatTime(timestamp)}, ${data.length} bytes, ${token}`),
        ...blocks.length > SHOWN_MAX ? [`         and ${blocks.length - SHOWN_MAX} more, up to height ${blocks[blocks.length - 1].height}`] : [],
        `decided  below height ${proven.end}, in epoch ${proven.epoch} of segment ${proven.number}`,
        ...proven.signers.map(signer => `signed   ${signer}`)
    ].join('\n'));
}
/** The data as it was appended: one block, or one a line. */
function isDataOf({ blocks }, data) {
    const [first] = blocks;
    if (blocks.length === 1 && first != null && data.equals(first.data)) {
        return true;
    }
    const lines = Buffer.concat(blocks.flatMap(block => [block.data, Buffer.from('\n')]));
    return data.equals(lines) || data.equals(lines.subarray(0, -1));
}
async function read(file, terminal) {
    try {
        return await readFile(resolve(terminal.cwd, file));
    }
    catch (err) {
        throw new InvalidArgumentError(`Can't read ${file}: ${err.message}`, { cause: err });
    }
}
//# sourceMappingURL=verify-receipt.js.map