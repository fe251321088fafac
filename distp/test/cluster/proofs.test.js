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
import { encodeProof, verifyProofFile } from '../../src/chain/index.js';
import { verifySignature } from '../../src/node/keys.js';
import { lineOf, writeLines } from './lines.js';
import { LocalCluster } from './local-cluster.js';
const LINES = 4_000;
const PROVEN = 40;
describe('proofs', function () {
    this.timeout(60_000);
    let cluster;
    let client;
    let stream;
    let files;
    before(async () => {
        cluster = await LocalCluster.start(3);
        client = await cluster.connect();
        stream = await client.createStream('proven', { segmentBytes: 64 * 1024 });
    });
    after(async () => { await cluster.stop(); });
    it('come of appends beside a writer that does not rest, through seals', async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            let last = 0;
            const writer = __addDisposableResource(env_1, stream.writer({ onAck: ({ height, count }) => { last = height + count - 1; } }), true);
            const writing = writeLines(writer, 0, LINES);
            const proven = [];
            for (let index = 0; index < PROVEN; index++) {
                proven.push(await stream.append(Buffer.from(`proven ${index}`), { proof: true, ack: index % 2 === 0 ? 'quorum' : 'all' }));
            }
            await writing;
            const receipt = await writer.flush({ proof: true });
            files = [];
            for (const appended of proven) {
                files.push(encodeProof(await stream.prove(appended)));
            }
            files.push(encodeProof(await stream.prove({ height: last, receipt })));
            expect((await stream.info()).segments.length).to.be.above(4);
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
    it('verify every certificate from genesis to tail', async () => {
        const result = await stream.verify();
        expect(result.blocks.data).to.equal(LINES + PROVEN);
        expect(result.certificates).to.equal(result.blocks.seal).and.to.be.above(3);
    });
    it('come of blocks in sealed segments, asked for afterwards', async () => {
        const { blocks } = await verifyProofFile(encodeProof(await stream.prove({ height: 0 })), verifySignature);
        expect(blocks).to.have.length(1);
    });
    it('hold when the cluster is gone', async () => {
        await Promise.all(cluster.file.nodes.map(async (_, index) => { await cluster.stopNode(index); }));
        const texts = [];
        for (const file of files) {
            const { blocks, signers, stream: id } = await verifyProofFile(file, verifySignature);
            expect(id).to.equal(stream.id);
            expect(signers.length).to.be.at.least(2);
            texts.push(...blocks.map(({ data }) => Buffer.from(data).toString()));
        }
        expect(texts.slice(0, PROVEN)).to.deep.equal(Array.from({ length: PROVEN }, (_, index) => `proven ${index}`));
        expect(texts.slice(PROVEN)).to.deep.equal([lineOf(LINES - 1).toString()]);
    });
});
//# sourceMappingURL=proofs.test.js.map