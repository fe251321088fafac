import { isUtf8 } from 'node:buffer';
const NEWLINE = Buffer.from('\n');
/** Prints the blocks of a stream: a line each, a record behind its length each, or an object each. */
export async function read(client, options, terminal, output) {
    const { from, limit, follow } = options;
    const { interrupt: signal } = terminal;
    try {
        const stream = await client.openStream(options.name, { signal });
        for await (const batch of stream.frames({ from, limit, follow, signal })) {
            const parts = [];
            for (const block of batch.blocks()) {
                format(block, options, output.isJson, parts);
            }
            if (parts.length > 0) {
                await output.write(Buffer.concat(parts));
            }
            if (terminal.stdout.destroyed) {
                return;
            }
        }
    }
    catch (err) {
        if (!signal.aborted) {
            throw err;
        }
    }
}
/** One block: its bytes as they are, or an object. */
export async function fetchBlock(client, token, terminal, output) {
    const block = await client.fetch(token, { signal: terminal.interrupt });
    await output.write(output.isJson ? `${JSON.stringify(asObject(block))}\n` : block.data);
}
function format(block, { tokens, binary }, isJson, parts) {
    if (isJson) {
        parts.push(Buffer.from(`${JSON.stringify(asObject(block))}\n`));
        return;
    }
    if (tokens) {
        parts.push(Buffer.from(`${block.token}\t`));
    }
    if (binary) {
        const length = Buffer.alloc(4);
        length.writeUInt32LE(block.data.length);
        parts.push(length, block.data);
    }
    else {
        parts.push(block.data, NEWLINE);
    }
}
/** Bytes that aren't text are given as base64. */
function asObject({ height, token, timestamp, data }) {
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    return isUtf8(bytes)
        ? { height, token, timestamp, data: bytes.toString() }
        : { height, token, timestamp, dataBase64: bytes.toString('base64') };
}
//# sourceMappingURL=read.js.map