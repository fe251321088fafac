import { createReadStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipe } from 'it-pipe';
import { encodeProof, frameBytesMax } from '../../chain/index.js';
import { blockBytesMax, toLines, toRecords } from '../../client/index.js';
import { InvalidArgumentError } from '../../errors.js';
import { Progress } from '../progress.js';
import { formatSize } from '../sizes.js';
/** Appends lines, or records behind their lengths, one block each. Interrupted, it flushes what it has read. */
export async function append(client, options, terminal, output) {
    const stream = await client.openStream(options.name, { signal: terminal.interrupt });
    const sources = await inputs(options.files, terminal);
    const total = sources.reduce((sum, source) => sum + source.size, 0);
    const progress = new Progress(terminal, output, 'appended {value} blocks', 0);
    const tally = new Tally(output, options.tokens, count => { progress.update(count); });
    const writer = stream.writer({ ack: options.ack, lingerMs: options.lingerMs, onAck: acked => { tally.add(acked); } });
    const startedAt = performance.now();
    let receipt;
    try {
        for (const source of sources) {
            if (terminal.interrupt.aborted) {
                break;
            }
            await appendFrom(source.open(), source.name, stream, writer, options.binary, terminal.interrupt);
        }
        if (options.proof != null) {
            receipt = await writer.flush({ proof: true });
        }
    }
    finally {
        // what was read before an error or an interruption is written
        await writer.close().finally(() => { progress.stop(); });
        await tally.flushed();
    }
    const seconds = (performance.now() - startedAt) / 1000;
    const { blocks, first, last } = tally;
    if (options.proof != null && receipt != null && first != null && last != null) {
        await writeProof(resolve(terminal.cwd, options.proof), await stream.prove({ height: first, count: last - first + 1, receipt }));
    }
    const proven = options.proof == null ? '' : `\n${options.proof} proves it: signed by ${receipt?.signatures.length} shards in epoch ${receipt?.epoch}`;
    await output.result({ appended: blocks, firstHeight: first, lastHeight: last, inputBytes: total === 0 ? undefined : total, seconds, proof: options.proof }, `appended ${blocks} blocks${first == null ? '' : ` at heights ${first} to ${last}`} in ${seconds.toFixed(2)} s${total === 0 ? '' : ` (${formatSize(total / seconds)}/s)`}${proven}`);
}
async function writeProof(path, proof) {
    try {
        await writeFile(path, encodeProof(proof));
    }
    catch (err) {
        throw new InvalidArgumentError(`The blocks are appended, but the proof can't be written: ${err.message}`, { cause: err });
    }
}
async function appendFrom(source, name, stream, writer, isBinary, interrupt) {
    const { settings } = stream;
    const bytesMax = blockBytesMax(frameBytesMax({ capacity: settings.segmentBytes, settings }));
    const onInterrupt = () => { source.destroy(); };
    interrupt.addEventListener('abort', onInterrupt, { once: true });
    try {
        await pipe(chunksOf(source, name, interrupt), (isBinary ? toRecords : toLines)(bytesMax), writer.sink);
    }
    finally {
        interrupt.removeEventListener('abort', onInterrupt);
    }
}
async function* chunksOf(source, name, interrupt) {
    try {
        for await (const chunk of source) {
            yield chunk;
        }
    }
    catch (err) {
        if (!interrupt.aborted) {
            throw new InvalidArgumentError(`Can't read ${name}: ${err.message}`, { cause: err });
        }
    }
}
/** All files are looked at before the first is appended, so that a wrong name appends nothing. */
async function inputs(files, terminal) {
    if (files.length === 0) {
        return [{ name: 'standard input', size: 0, open: () => terminal.stdin }];
    }
    return Promise.all(files.map(async (file) => {
        const path = resolve(terminal.cwd, file);
        try {
            const { size } = await stat(path);
            return { name: file, size, open: () => createReadStream(path, { highWaterMark: 256 * 1024 }) };
        }
        catch (err) {
            throw new InvalidArgumentError(`Can't read ${file}: ${err.message}`, { cause: err });
        }
    }));
}
/** Counts acknowledged blocks, and prints their tokens in order. */
class Tally {
    blocks = 0;
    first;
    last;
    #output;
    #withTokens;
    #onCount;
    #printed = Promise.resolve();
    constructor(output, withTokens, onCount) {
        this.#output = output;
        this.#withTokens = withTokens;
        this.#onCount = onCount;
    }
    add(acked) {
        this.blocks += acked.count;
        this.first ??= acked.height;
        this.last = acked.height + acked.count - 1;
        this.#onCount(this.blocks);
        if (this.#withTokens) {
            this.#printed = this.#printed.then(async () => this.#print(acked));
            // whoever flushes is told
            this.#printed.catch(() => { });
        }
    }
    async flushed() {
        await this.#printed;
    }
    async #print(acked) {
        for (let index = 0; index < acked.count; index++) {
            const result = acked.result(index);
            await this.#output.result(result, result.token);
        }
    }
}
//# sourceMappingURL=append.js.map