var __addDisposableResource = (this && this.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (this && this.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
import { expect } from 'chai';
import { dialLookup } from '../../src/protocols/directory/dialer.js';
import { startPeer } from './clients.js';
import { eventually } from './eventually.js';
import { numberOf, writeLines } from './lines.js';
import { LocalCluster } from './local-cluster.js';
const LINES = 3000;
/** A stream of many segments, and the index of the one node that has no shard of it. */
async function longStream(cluster) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stream = await (await cluster.connect()).createStream('long', { replication: 3, segmentBytes: 64 * 1024 });
        const writer = __addDisposableResource(env_1, stream.writer(), true);
        await writeLines(writer, 0, LINES);
        await writer.flush();
        const { segments } = await stream.info();
        const shards = new Set(segments.flatMap(segment => segment.shards.map(({ peerId }) => peerId)));
        return { stream, outside: cluster.file.nodes.findIndex(({ peerId }) => !shards.has(peerId)) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
describe('finding a stream', function () {
    this.timeout(60_000);
    let cluster;
    afterEach(async () => { await cluster.stop(); });
    it('without DHT and gossip leads from one node and an old segment to the tail', async () => {
        cluster = await LocalCluster.start(4, { dht: false, gossip: false });
        const { stream, outside } = await longStream(cluster);
        const [old] = await stream.poll({ limit: 1 });
        const client = await cluster.connect([outside]);
        expect(numberOf(await client.fetch(old.token))).to.equal(0);
        const found = await client.openStream(old.segment);
        expect(await found.tail()).to.deep.equal(await stream.tail());
        expect((await found.append(Buffer.from('line next'))).height).to.be.greaterThan(LINES);
    });
    it('works through any node: one without a shard has heard where the stream is', async () => {
        cluster = await LocalCluster.start(4);
        const { stream, outside } = await longStream(cluster);
        const { host, network } = await startPeer();
        try {
            const { segments } = await stream.info();
            const answer = await eventually('the node names the master', async () => {
                const answer = await dialLookup(network, cluster.file.nodes[outside], { key: { stream: stream.id }, limit: 1 }, AbortSignal.timeout(10_000));
                return answer.master == null || answer.tail.segment !== segments.at(-1).segment ? undefined : answer;
            });
            expect(segments.at(-1).shards.map(({ peerId }) => peerId)).to.include(answer.master.peerId);
        }
        finally {
            await host.stop();
        }
    });
});
//# sourceMappingURL=directory.test.js.map