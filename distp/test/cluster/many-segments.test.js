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
import { dataFiles } from './data-files.js';
import { eventually } from './eventually.js';
import { expectLines, lineOf, numberOf, writeLines } from './lines.js';
import { LocalCluster } from './local-cluster.js';
const LINES = 12_000;
const SEGMENT_BYTES = 64 * 1024;
describe('a stream of many segments', function () {
    this.timeout(60_000);
    let cluster;
    let client;
    let stream;
    let info;
    let blocks;
    before(async () => {
        cluster = await LocalCluster.start(4);
        client = await cluster.connect();
        stream = await client.createStream('ledger', { replication: 3, segmentBytes: SEGMENT_BYTES });
    });
    after(async () => { await cluster.stop(); });
    it('is written through dozens of seals without losing, repeating or displacing a line', async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const writer = __addDisposableResource(env_1, stream.writer(), true);
            await writeLines(writer, 0, LINES);
            await writer.flush();
            blocks = await expectLines(stream, LINES);
            info = await stream.info();
            expect(info.segments.length).to.be.at.least(24);
            expect(info.segments.map(({ number }) => number)).to.deep.equal(info.segments.map((_, index) => index));
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
    });
    it('has the same sealed files, byte for byte, on all its shards', async () => {
        const open = info.segments.at(-1);
        const shards = open.shards.map(({ peerId }) => cluster.indexOf(peerId));
        expect(new Set(shards).size).to.equal(3);
        for (const index of shards) {
            await eventually(`node ${index} has sealed all but the last segment`, async () => {
                const { status } = (await client.status()).find(report => cluster.indexOf(report.peerId) === index);
                return status?.shards.every(shard => shard.stream !== stream.id || shard.number === open.number);
            });
        }
        const [first, ...others] = await Promise.all(shards.map(async (index) => await dataFiles(cluster.data(index), stream.id, open.number)));
        expect(first.size).to.equal(open.number);
        for (const other of others) {
            expect([...other]).to.deep.equal([...first]);
        }
    });
    it('gives any block by token to a client that knows a node without a shard of it', async () => {
        const shards = new Set(info.segments.flatMap(segment => segment.shards.map(({ peerId }) => cluster.indexOf(peerId))));
        const outside = [0, 1, 2, 3].find(index => !shards.has(index));
        const other = await cluster.connect([outside]);
        for (let at = 0; at < LINES; at += 397) {
            const { token, height } = blocks[at];
            const block = await other.fetch(token);
            expect(block.height).to.equal(height);
            expect(numberOf(block)).to.equal(at);
            expect(Buffer.from(block.data).equals(lineOf(at))).to.equal(true);
        }
        const late = await other.openStream('ledger');
        const found = blocks[LINES - 5];
        expect((await late.poll({ after: found.token })).map(numberOf)).to.deep.equal([LINES - 4, LINES - 3, LINES - 2, LINES - 1]);
        expect(await late.heightAt(found.timestamp)).to.be.at.most(found.height);
    });
    it('is verified from its genesis to its tail', async () => {
        const result = await stream.verify();
        const { end } = await stream.tail();
        expect(result).to.include({ from: 0, to: end, genesis: true, segments: info.segments.length });
        expect(result.blocks).to.deep.include({ data: LINES, seal: info.segments.length - 1 });
    });
});
//# sourceMappingURL=many-segments.test.js.map