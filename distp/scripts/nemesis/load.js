/**
 * The writers, as a process of their own: whatever happens to the nodes and to the process that torments them, every
 * acknowledgement is in this process's file before it counts. Started with a channel; ends when it is told `stop`, or
 * the channel closes.
 */
import '../../src/polyfill.js';
import { openSync, writeSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { TailMismatchError } from '../../src/errors.js';
import { connect } from '../../src/node/connect.js';
import { encodeLine, encodeNote } from './line.js';
/** lines that a writer writes in one go, and how long it waits then */
const LINES_A_TURN = 10;
const TURN_MS = 25;
/** what isn't acknowledged by then fails the writer, and the run */
const DEADLINE_MS = 10 * 60_000;
const IN_FLIGHT_BYTES = 32 * 1024;
const CONDITIONAL_MS = 100;
const TELL_MS = 200;
const options = JSON.parse(process.argv[2]);
const file = openSync(options.file, 'a');
const acked = {};
const ending = new AbortController();
process.on('message', () => { ending.abort(); });
process.once('disconnect', abandoned);
// the terminal's Ctrl-C is for who started this process
process.on('SIGINT', () => { });
const client = await connect({ cluster: options.cluster, peers: options.peers });
const telling = setInterval(tell, TELL_MS);
await Promise.all(options.streams.flatMap(({ name, writers, conditional }) => Array.from({ length: writers }, async (_, index) => { await (conditional ? writeConditionally : write)(client, name, `${name}-${index + 1}`); })));
await client.close();
clearInterval(telling);
tell();
process.off('disconnect', abandoned);
process.disconnect();
function abandoned() {
    process.exit(1);
}
function tell() {
    const message = { acked };
    process.send?.(message);
}
function note(stream, writer, sequence, height, token) {
    writeSync(file, encodeNote({ stream, writer, sequence, height, token, atMs: Date.now() }));
    acked[stream] = (acked[stream] ?? 0) + 1;
}
/** Numbered lines, pipelined and batched. */
async function write(client, name, writerName) {
    const stream = await client.openStream(name);
    let ackedLines = 0;
    const writer = stream.writer({
        name: writerName,
        deadlineMs: DEADLINE_MS,
        inFlightBytes: IN_FLIGHT_BYTES,
        onAck: frame => {
            for (let index = 0; index < frame.count; index++) {
                note(name, writerName, ++ackedLines, frame.height + index, frame.token(index));
            }
        }
    });
    for (let sequence = 1; !ending.signal.aborted; await delay(TURN_MS)) {
        for (let count = 0; count < LINES_A_TURN; count++) {
            if (!writer.write(encodeLine(writerName, sequence++))) {
                await writer.drained();
            }
        }
    }
    await writer.close();
}
/** One line at a time, each behind the one that was last when it was looked: others may be faster, and then it isn't written. */
async function writeConditionally(client, name, writerName) {
    const stream = await client.openStream(name);
    for (let sequence = 1; !ending.signal.aborted; sequence++) {
        await delay(CONDITIONAL_MS);
        const after = await tailOf(stream);
        if (after == null) {
            continue;
        }
        try {
            const { height, token } = await stream.append(encodeLine(writerName, sequence, after), { expectTail: after });
            note(name, writerName, sequence, height, token);
        }
        catch (err) {
            if (!(err instanceof TailMismatchError)) {
                // whether it was written isn't known: what is there at the end must fit all the same
                process.stderr.write(`${writerName} line ${sequence}: ${err.message}\n`);
            }
        }
    }
}
async function tailOf(stream) {
    try {
        return (await stream.tail({ signal: ending.signal })).token ?? 'empty';
    }
    catch (err) {
        if (!ending.signal.aborted) {
            process.stderr.write(`the tail of ${stream.name}: ${err.message}\n`);
        }
        return undefined;
    }
}
//# sourceMappingURL=load.js.map