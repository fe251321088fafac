/** The machine's clocks, the steady one and the wall's, and its randomness. */
export const systemClock = {
    nowMs: () => performance.now(),
    nowMicros: () => Math.floor((performance.timeOrigin + performance.now()) * 1000),
    delay: async (ms, signal) => {
        if (signal?.aborted === true) {
            return;
        }
        await new Promise(resolve => {
            const timer = setTimeout(done, ms);
            signal?.addEventListener('abort', done, { once: true });
            function done() {
                clearTimeout(timer);
                signal?.removeEventListener('abort', done);
                resolve();
            }
        });
    },
    after: (ms, call) => {
        const timer = setTimeout(call, ms);
        return () => { clearTimeout(timer); };
    },
    every: (ms, call) => {
        const timer = setInterval(call, ms);
        timer.unref();
        return () => { clearInterval(timer); };
    },
    defer: call => {
        const immediate = setImmediate(call);
        return () => { clearImmediate(immediate); };
    },
    timeout: ms => AbortSignal.timeout(ms),
    random: () => Math.random(),
    randomHex: bytes => Array.from(globalThis.crypto.getRandomValues(new Uint8Array(bytes)), byte => byte.toString(16).padStart(2, '0')).join('')
};
//# sourceMappingURL=clock.js.map