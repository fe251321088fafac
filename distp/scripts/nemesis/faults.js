/** What is done to a cluster, and undone: each kind of fault once. */
import { flipBits, wipe } from './damage.js';
import { SHAPES } from './shapes.js';
const LOSS_PERCENT_MIN = 2;
const LOSS_PERCENT_MAX = 30;
export const FAULTS = [
    function kill({ dice, victims }) {
        return ofProcess('kill', dice.pick(victims), async (victim) => { await victim.kill(); }, async (victim) => { await victim.start(); });
    },
    function stall({ dice, victims }) {
        return ofProcess('stall', dice.pick(victims), async (victim) => { await victim.stall(); }, async (victim) => { await victim.resume(); });
    },
    function killTwo({ dice, victims }) {
        return ofProcesses('kill two', dice.shuffled(victims).slice(0, 2));
    },
    function killAll({ victims }) {
        return ofProcesses('kill all', victims);
    },
    function wipeFolder({ dice, victims }) {
        const fault = ofProcess('wipe', dice.pick(victims), async (victim) => {
            await victim.kill();
            await wipe(victim.data);
        }, async (victim) => { await victim.start(); });
        return { ...fault, isDestructive: true };
    },
    function corrupt({ dice, victims, scrub }) {
        const isRunning = dice.next() < 0.5;
        const fault = ofProcess(isRunning ? 'flip bits' : 'flip bits, down', dice.pick(victims), async (victim) => {
            if (!isRunning) {
                await victim.kill();
            }
            await flipBits(victim.data, dice);
        }, async (victim) => {
            await victim.start();
            await scrub(victim);
        });
        return { ...fault, isDestructive: true };
    },
    function partition({ dice, victims, network }) {
        const { kind, detail, cut } = dice.pick(SHAPES)(dice, victims.length);
        return ofNetwork(`partition ${kind}`, detail, { cut, lossPercent: 0 }, network);
    },
    function loss({ dice, network }) {
        const lossPercent = Math.round(dice.between(LOSS_PERCENT_MIN, LOSS_PERCENT_MAX));
        return ofNetwork('loss', `${lossPercent} %`, { cut: new Set(), lossPercent }, network);
    },
    function fullDisk({ disk }) {
        return disk == null
            ? undefined
            : { kind: 'full disk', detail: disk.victim.name, victims: new Set([disk.victim.index]), isNetwork: false, isDestructive: false, begin: async () => { await disk.fill(); }, end: async () => { await disk.free(); } };
    }
];
function ofProcess(kind, victim, begin, end) {
    return { kind, detail: victim.name, victims: new Set([victim.index]), isNetwork: false, isDestructive: false, begin: async () => { await begin(victim); }, end: async () => { await end(victim); } };
}
function ofProcesses(kind, victims) {
    return {
        kind,
        detail: victims.map(({ name }) => name).join(', '),
        victims: new Set(victims.map(({ index }) => index)),
        isNetwork: false,
        isDestructive: false,
        begin: async () => { await Promise.all(victims.map(async (victim) => { await victim.kill(); })); },
        end: async () => { await Promise.all(victims.map(async (victim) => { await victim.start(); })); }
    };
}
function ofNetwork(kind, detail, trouble, network) {
    return network == null
        ? undefined
        : { kind, detail, victims: new Set(), isNetwork: true, isDestructive: false, begin: async () => { await network.add(trouble); }, end: async () => { await network.remove(trouble); } };
}
//# sourceMappingURL=faults.js.map