import { setTimeout as delay } from 'node:timers/promises';
/** how often a condition of another process, or of files, is looked at */
const LOOK_EVERY_MS = 20;
/** Resolves with the first result that isn't undefined or false. @throws after `timeoutMs`, naming what was waited for */
export async function eventually(what, look, timeoutMs = 15_000) {
    const giveUpAt = performance.now() + timeoutMs;
    while (true) {
        const result = await look();
        if (result !== undefined && result !== false) {
            return result;
        }
        if (performance.now() >= giveUpAt) {
            throw new Error(`not within ${timeoutMs} ms: ${what}`);
        }
        await delay(LOOK_EVERY_MS);
    }
}
/** What a promise is rejected with. @throws if it isn't */
export async function failureOf(promise) {
    let value;
    try {
        value = await promise;
    }
    catch (err) {
        return err;
    }
    throw new Error(`resolved with ${String(value)}, and should have failed`);
}
//# sourceMappingURL=eventually.js.map