import { Client } from '../../src/client/index.js';
import { FakeCluster, FakeConnector } from './fake-node.js';
/** A client of a cluster in memory, with one stream; times are short, so that what fails fails soon. */
export async function setup(options = {}, settings = {}) {
    const cluster = new FakeCluster();
    const connector = new FakeConnector(cluster, options.local?.(cluster));
    const client = new Client(connector, { peers: cluster.peers, requestTimeoutMs: 200, deadlineMs: 1000, backoff: { firstMs: 1, maxMs: 5 }, ...options });
    const stream = await client.createStream('orders', settings);
    return { cluster, connector, client, stream, log: cluster.log(stream.id) };
}
export function text(data) {
    return Buffer.from(data).toString();
}
export async function rejection(promise) {
    return promise.then(() => { throw new Error('expected a rejection'); }, (err) => err);
}
export async function collect(source) {
    const items = [];
    for await (const item of source) {
        items.push(item);
    }
    return items;
}
/** Appends blocks `first`, `first + 1`, ... in a frame each. */
export async function appendNumbers(stream, from, to) {
    const tokens = [];
    for (let number = from; number < to; number++) {
        tokens.push((await stream.append(Buffer.from(`block ${number}`))).token);
    }
    return tokens;
}
export function numbers(from, to) {
    return Array.from({ length: to - from }, (_, index) => `block ${from + index}`);
}
//# sourceMappingURL=support.js.map