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
import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { dataFiles } from './data-files.js';
import { eventually } from './eventually.js';
import { expectLines, LineWriter, writeLines } from './lines.js';
import { ProcessCluster } from './process-cluster.js';
const LINES = 3_000;
describe('a node whose disk is damaged', function () {
    this.timeout(60_000);
    let cluster;
    let client;
    let stream;
    let node;
    let sealed;
    before(async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            cluster = await ProcessCluster.start(3);
            client = await cluster.connect();
            stream = await client.createStream('ledger', { segmentBytes: 64 * 1024 });
            const writer = __addDisposableResource(env_1, stream.writer(), true);
            await writeLines(writer, 0, LINES);
            await writer.flush();
            sealed = await cluster.caughtUp(client, stream);
            expect(sealed).to.be.at.least(4);
            const master = await cluster.masterOf(client, stream);
            node = cluster.nodes.find(other => other !== master);
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
    after(async () => { await cluster.stop(); });
    async function dataFile(number) {
        const folder = join(node.data, 'streams', stream.id);
        const name = (await readdir(folder)).find(name => name.startsWith(String(number).padStart(10, '0')) && name.endsWith('.data'));
        return join(folder, name);
    }
    async function flip(path) {
        const file = await open(path, 'r+');
        try {
            const at = Math.floor((await file.stat()).size / 2);
            const byte = Buffer.alloc(1);
            await file.read(byte, 0, 1, at);
            await file.write(Buffer.of(byte[0] ^ 1), 0, 1, at);
            await file.sync();
        }
        finally {
            await file.close();
        }
    }
    async function isWholeAgain() {
        const other = cluster.nodes.find(other => other !== node);
        const good = await dataFiles(other.data, stream.id, sealed);
        await eventually('the node has the same files again, and serves them', async () => {
            const status = await cluster.status(client, node);
            const shards = status?.shards.filter(shard => shard.stream === stream.id);
            return shards?.every(({ state }) => state === 'opened') === true &&
                JSON.stringify([...await dataFiles(node.data, stream.id, sealed)]) === JSON.stringify([...good]);
        }, 30_000);
        await expectLines(stream, LINES);
    }
    it('finds a changed bit when told to look, and copies the segment anew', async () => {
        await flip(await dataFile(1));
        const reports = await client.scrub();
        expect(reports.map(({ peerId, progress }) => [peerId, progress?.damaged])).to.deep.equal(cluster.nodes.map(({ peerId }) => [peerId, peerId === node.peerId ? 1 : 0]).sort());
        await isWholeAgain();
        const kept = await readdir(join(node.data, 'quarantined'));
        expect(kept.filter(name => name.endsWith('.data'))).to.have.length(1);
    });
    it('is not believed by a reader, who goes elsewhere and says so', async () => {
        await flip(await dataFile(2));
        const reader = await cluster.connect({ peers: node.addresses });
        await expectLines(await reader.openStream('ledger'), LINES);
        const direct = (await reader.openStream('ledger')).stream({ from: 'start', node: node.peerId });
        const blocks = [];
        for await (const block of direct) {
            blocks.push(block);
        }
        expect(blocks).to.have.length(LINES);
        await eventually('the segment was set aside', async () => (await readdir(join(node.data, 'quarantined'))).some(name => name.startsWith('0000000002')));
        await isWholeAgain();
    });
    it('starts with a changed bit, a file that is cut and one that is gone, and gets all of them back', async () => {
        await node.kill('SIGKILL');
        await flip(await dataFile(0));
        const cut = await open(await dataFile(1), 'r+');
        await cut.truncate((await stat(await dataFile(1))).size / 2);
        await cut.close();
        await rm(await dataFile(sealed - 1));
        await node.restart();
        await client.scrub({ nodes: [node.peerId] });
        await isWholeAgain();
    });
    it('comes back with nothing but its key while the stream is written, and gets back all it had', async () => {
        const writer = new LineWriter(await client.createStream('busy', { segmentBytes: 64 * 1024 }));
        await eventually('there are lines', () => writer.acked > 200);
        await node.kill('SIGKILL');
        for (const name of await readdir(node.data)) {
            if (name !== 'key') {
                await rm(join(node.data, name), { recursive: true });
            }
        }
        await node.restart();
        await eventually('the streams are whole again', async () => {
            const { segments } = await stream.info();
            const newest = segments.at(-1);
            const status = await cluster.status(client, node);
            return status?.shards.some(shard => shard.segment === newest.segment && shard.state === 'opened') === true && newest.shards.length === 3;
        }, 30_000);
        const lines = await writer.stop();
        await expectLines(await client.openStream('busy'), lines);
        await isWholeAgain();
    });
});
//# sourceMappingURL=damage.test.js.map