/** One fault after another, with calm times between, sometimes two at once, until the time is over. */
import { setTimeout as delay } from 'node:timers/promises';
import { FAULTS } from './faults.js';
const HOLD_MS_MIN = 500;
const HOLD_MS_MAX = 8_000;
const CALM_MS_MIN = 500;
const CALM_MS_MAX = 3_000;
/** of all faults, those that another one joins */
const TWICE = 0.3;
/** how long writes may take to go on after a fault is over */
const RECOVERY_MS = 90_000;
const LOOK_EVERY_MS = 50;
const TRIES_MAX = 10_000;
/** @throws if writes don't go on */
export async function torment(options) {
    const { scene, endsAtMs, kinds, signal, say } = options;
    const past = [];
    await recovered(options);
    while (Date.now() < endsAtMs) {
        await delay(scene.dice.between(CALM_MS_MIN, CALM_MS_MAX), undefined, { signal });
        const faults = choose(scene, kinds);
        if (faults.some(({ isDestructive }) => isDestructive)) {
            await whole(scene);
        }
        say(faults.map(({ kind, detail }) => `${kind}: ${detail}`).join(' + '));
        const fromMs = Date.now();
        for (const fault of faults) {
            await fault.begin();
            await delay(scene.dice.between(HOLD_MS_MIN, HOLD_MS_MAX), undefined, { signal });
        }
        for (const fault of faults) {
            await fault.end();
        }
        const overMs = Date.now();
        await recovered(options);
        say(`  over after ${overMs - fromMs} ms, writes go on ${Date.now() - overMs} ms later`);
        past.push(...faults.map(({ kind, detail }) => ({ kind, detail, fromMs, toMs: Date.now() })));
    }
    return past;
}
function choose(scene, kinds) {
    const first = roll(scene, kinds);
    if (scene.dice.next() >= TWICE) {
        return [first];
    }
    const second = roll(scene, kinds);
    const isApart = second.kind !== first.kind && [...second.victims].every(victim => !first.victims.has(victim)) && !(first.isNetwork && second.isNetwork) && !(first.isDestructive && second.isDestructive);
    return isApart ? [first, second] : [first];
}
function roll(scene, kinds) {
    for (let tries = 0; tries < TRIES_MAX; tries++) {
        const fault = scene.dice.pick(FAULTS)(scene);
        if (fault != null && (kinds.length === 0 || kinds.some(kind => fault.kind.startsWith(kind)))) {
            return fault;
        }
    }
    throw new Error(`no fault that can be here begins with ${kinds.join(' or ')}`);
}
/** @throws if the cluster doesn't get whole */
async function whole({ untilWhole }) {
    const why = await untilWhole();
    if (why != null) {
        throw new Error(`not whole after a long time: ${why}`);
    }
}
/** Resolves once every stream has acknowledged something that it hadn't when this was called. */
async function recovered({ streams, acked, signal }) {
    const before = streams.map(acked);
    const giveUpAt = performance.now() + RECOVERY_MS;
    while (true) {
        signal.throwIfAborted();
        const stuck = streams.filter((stream, index) => acked(stream) <= before[index]);
        if (stuck.length === 0) {
            return;
        }
        if (performance.now() > giveUpAt) {
            throw new Error(`writes to ${stuck.join(', ')} didn't go on within ${RECOVERY_MS} ms`);
        }
        await delay(LOOK_EVERY_MS);
    }
}
//# sourceMappingURL=torment.js.map