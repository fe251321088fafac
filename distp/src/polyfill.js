/**
 * What libp2p 3 calls and Node 20 lacks. An entry point imports this module before anything else.
 */
if (typeof Promise.withResolvers !== 'function') {
    Promise.withResolvers = function withResolvers() {
        let resolve;
        let reject;
        const promise = new this((onResolve, onReject) => {
            resolve = onResolve;
            reject = onReject;
        });
        return { promise, resolve, reject };
    };
}
export {};
//# sourceMappingURL=polyfill.js.map