/**
 * Shows what a cluster promises: appends a file's lines, kills the master half way, reads everything back from another
 * node, verifies the chain, and lets the killed node catch up.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toLines } from '../client/index.js';
import { DeadlineError, InternalError, InvalidArgumentError } from '../errors.js';
import { connect } from '../node/connect.js';
import { startTestnet } from './testnet.js';
/** how often the file is appended: enough for the kill to come in the midst of it */
const REPETITIONS = 40;
/** small, so that the stream goes over several segments */
const SEGMENT_BYTES = 4 * 1024 * 1024;
/** how long the killed node may take to hold everything again */
const CATCH_UP_TIMEOUT_MS = 30_000;
const CATCH_UP_POLL_MS = 100;
const LINE_BYTES_MAX = 64 * 1024;
/** files that a repository or a package has, from this module's folder on */
const DEFAULT_INPUTS = ['../../../package-lock.json', './parse.js'];
/** @throws {InternalError} if anything was lost */
export async function runDemo(options, terminal, output) {
    const lines = await inputLines(options.input, terminal);
    const temporary = options.data == null ? await mkdtemp(join(tmpdir(), 'catenary-demo-')) : undefined;
    const data = resolve(terminal.cwd, options.data ?? temporary ?? '');
    try {
        output.note(`starting ${options.nodes} nodes in ${data}`);
        const testnet = await startTestnet({ nodes: options.nodes, data });
        try {
            const figures = await demonstrate(testnet, lines, terminal, output);
            await report(figures, output);
        }
        finally {
            await testnet.stop();
        }
    }
    finally {
        if (temporary != null) {
            await rm(temporary, { recursive: true, force: true });
        }
    }
}
async function demonstrate(testnet, lines, terminal, output) {
    if (testnet.nodes.length < 3) {
        throw new InvalidArgumentError(`${testnet.nodes.length} nodes can't lose one and go on: the demo needs 3`);
    }
    const { interrupt: signal } = terminal;
    const client = await connect({ cluster: testnet.cluster, peers: testnet.peers });
    try {
        const stream = await client.createStream(`demo-${Date.now()}`, { segmentBytes: SEGMENT_BYTES }, { signal });
        output.note(`appending ${lines.length} lines to ${stream.name}`);
        const written = await appendAndKill(testnet, stream, lines, signal, output);
        const survivor = testnet.nodes.find(node => node !== written.killed);
        output.note(`reading everything back from ${survivor.peerId}`);
        const { readBack, lost } = await readBackFrom(survivor, testnet, stream.name, lines, signal);
        output.note('verifying the chain');
        const { blocks, segments, to } = await stream.verify({ signal });
        output.note(`starting ${written.killed.peerId} again`);
        const restartedAt = performance.now();
        await written.killed.restart();
        await untilCaughtUp(client, written.killed, stream, to, signal);
        const caughtUpMs = performance.now() - restartedAt;
        return { ...written, killed: written.killed.peerId, readBack, lost, verified: blocks.data, segments, caughtUpMs };
    }
    finally {
        await client.close();
    }
}
async function appendAndKill(testnet, stream, lines, signal, output) {
    let appended = 0;
    let killedAt = 0;
    let lastAckAt = 0;
    let pauseMs = 0;
    const writer = stream.writer({
        onAck: acked => {
            const now = performance.now();
            if (killedAt > 0) {
                pauseMs = Math.max(pauseMs, now - Math.max(lastAckAt, killedAt));
            }
            lastAckAt = now;
            appended += acked.count;
        }
    });
    const onInterrupt = () => { writer.abort(signal.reason); };
    signal.addEventListener('abort', onInterrupt, { once: true });
    const startedAt = performance.now();
    const half = Math.floor(lines.length / 2);
    await writer.sink(lines.slice(0, half));
    const { master } = await stream.info({ signal });
    const killed = testnet.nodes.find(node => node.peerId === master?.peerId);
    if (killed == null) {
        throw new InternalError(`the master ${master?.peerId ?? 'of the stream'} is no node of the testnet`);
    }
    // the writer has blocks in flight when its master dies
    const rest = writer.sink(lines.slice(half));
    killedAt = performance.now();
    await Promise.all([killed.kill('SIGKILL'), rest]);
    output.note(`killed the master ${killed.peerId} half way; writes paused for ${pauseMs.toFixed(0)} ms`);
    await writer.close();
    signal.removeEventListener('abort', onInterrupt);
    return { appended, appendMs: performance.now() - startedAt, pauseMs, killed };
}
/** Compares what one node has, line by line, with what was appended. */
async function readBackFrom(node, testnet, name, lines, signal) {
    const client = await connect({ cluster: testnet.cluster, peers: node.addresses });
    try {
        const stream = await client.openStream(name);
        let readBack = 0;
        let matched = 0;
        for await (const batch of stream.frames({ node: node.peerId, signal })) {
            for (const block of batch.blocks()) {
                const line = lines[readBack++];
                matched += line != null && Buffer.compare(line, block.data) === 0 ? 1 : 0;
            }
        }
        return { readBack, lost: lines.length - matched };
    }
    finally {
        await client.close();
    }
}
/** Until the node itself says that it holds the stream up to `end`. */
async function untilCaughtUp(client, node, stream, end, signal) {
    const giveUpAt = performance.now() + CATCH_UP_TIMEOUT_MS;
    let seen = 0;
    while (performance.now() < giveUpAt) {
        const report = (await client.status({ signal })).find(report => report.peerId === node.peerId);
        const ends = report?.status?.shards.filter(shard => shard.stream === stream.id).map(shard => shard.commitEnd) ?? [];
        seen = Math.max(0, ...ends);
        if (seen >= end) {
            return;
        }
        await new Promise(resolve => setTimeout(resolve, CATCH_UP_POLL_MS));
    }
    throw new DeadlineError(`${node.peerId} has blocks up to ${seen} of ${end} after ${CATCH_UP_TIMEOUT_MS} ms`);
}
async function report(figures, output) {
    const { appended, appendMs, pauseMs, readBack, lost, verified, segments, caughtUpMs } = figures;
    await output.result(figures, [
        `appended   ${appended} blocks in ${(appendMs / 1000).toFixed(2)} s, the pause included`,
        `paused     ${pauseMs.toFixed(0)} ms, when the master was killed`,
        `read back  ${readBack} blocks from another node`,
        `lost       ${lost}`,
        `verified   ${verified} blocks in ${segments} segments`,
        `caught up  ${(caughtUpMs / 1000).toFixed(2)} s after the killed node was started again`
    ].join('\n'));
    if (lost !== 0 || readBack !== appended || verified !== appended) {
        throw new InternalError(`of ${appended} blocks ${lost} were lost, ${readBack} were read and ${verified} verified`);
    }
}
async function inputLines(input, terminal) {
    const bytes = await inputBytes(input, terminal);
    const lines = [];
    for await (const some of toLines(LINE_BYTES_MAX)([bytes])) {
        lines.push(...some);
    }
    if (lines.length < 2) {
        throw new InvalidArgumentError(`${lines.length} lines are too few for a demo`);
    }
    return Array.from({ length: REPETITIONS }, () => lines).flat();
}
async function inputBytes(input, terminal) {
    const candidates = input != null
        ? [resolve(terminal.cwd, input)]
        : DEFAULT_INPUTS.map(path => fileURLToPath(new URL(path, import.meta.url)));
    let cause;
    for (const path of candidates) {
        try {
            const bytes = await readFile(path);
            return bytes;
        }
        catch (err) {
            cause ??= err;
        }
    }
    throw new InvalidArgumentError(`Can't read ${candidates[0] ?? ''}: ${cause.message}`, { cause });
}
//# sourceMappingURL=demo.js.map