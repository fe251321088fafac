/** How fast one stream of libp2p is between two processes of this machine, encrypted: bytes, and there and back. */
import { once } from 'node:events';
import { multiaddr } from '@multiformats/multiaddr';
import { startHelper } from './helper.js';
import { createStreamHost, ECHO, SINK } from './stream-host.js';
const CHUNK_BYTES = 64 * 1024;
const MESSAGE_BYTES = 128;
const ROUND_TRIPS = 500;
/** One more run of each than is asked for, which isn't counted. */
export async function measureStream(kind, { runs, seconds }) {
    const helper = await startHelper('stream-far-end.js', kind);
    const host = await createStreamHost(kind, []);
    try {
        const connection = await host.dial(multiaddr(helper.ready));
        const bytesPerSecond = [];
        const roundTrips = [];
        for (let run = 0; run <= runs; run++) {
            bytesPerSecond.push(await pour(connection, seconds));
            roundTrips.push(await goBackAndForth(connection));
        }
        return { bytesPerSecond: bytesPerSecond.slice(1), roundTrips: roundTrips.slice(1) };
    }
    finally {
        await host.stop();
        await helper.stop();
    }
}
async function pour(connection, seconds) {
    const stream = await connection.newStream(SINK);
    const chunk = new Uint8Array(CHUNK_BYTES);
    const startedMs = performance.now();
    const endMs = startedMs + seconds * 1000;
    let bytes = 0;
    while (performance.now() < endMs) {
        bytes += chunk.length;
        if (!stream.send(chunk)) {
            await next(stream, 'drain');
        }
    }
    const closed = next(stream, 'close');
    await stream.close();
    await closed;
    return bytes / (performance.now() - startedMs) * 1000;
}
async function goBackAndForth(connection) {
    const stream = await connection.newStream(ECHO);
    const message = new Uint8Array(MESSAGE_BYTES);
    const times = [];
    let wanted = 0;
    let back;
    stream.addEventListener('message', ({ data }) => {
        wanted -= data.byteLength;
        if (wanted <= 0) {
            back?.resolve();
        }
    });
    for (let trip = 0; trip < ROUND_TRIPS; trip++) {
        wanted += MESSAGE_BYTES;
        back = Promise.withResolvers();
        const startedMs = performance.now();
        stream.send(message);
        await back.promise;
        times.push(performance.now() - startedMs);
    }
    const closed = next(stream, 'close');
    await stream.close();
    await closed;
    return times;
}
/** Streams are event targets with `once` semantics of their own, so Node's `once` serves. */
async function next(stream, event) {
    await once(stream, event);
}
//# sourceMappingURL=stream.js.map