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
import { eventually } from './eventually.js';
import { expectLines, writeLines } from './lines.js';
import { ProcessCluster } from './process-cluster.js';
describe('a node that was away while segments were sealed', function () {
    this.timeout(60_000);
    let cluster;
    let client;
    before(async () => {
        cluster = await ProcessCluster.start(3);
        client = await cluster.connect();
    });
    after(async () => { await cluster.stop(); });
    it('copies them when it is back, and has the same files', async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const stream = await client.createStream('long', { segmentBytes: 64 * 1024 });
            const writer = __addDisposableResource(env_1, stream.writer(), true);
            await writeLines(writer, 0, 200);
            await writer.flush();
            const master = await cluster.masterOf(client, stream);
            const follower = cluster.nodes.find(node => node !== master);
            await follower.kill('SIGKILL');
            await writeLines(writer, 200, 4000);
            await writer.flush();
            await follower.restart();
            await eventually('the node is connected', async () => {
                const status = await cluster.status(client, follower);
                return status?.nodes.every(({ connected }) => connected);
            });
            expect(await cluster.caughtUp(client, stream)).to.be.at.least(5);
            await writeLines(writer, 4000, 4100);
            await writer.flush();
            await expectLines(stream, 4100);
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
});
//# sourceMappingURL=lagging-follower.test.js.map