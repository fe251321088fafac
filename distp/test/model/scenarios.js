const ELECTIONS = ['cut on adopting', 'cut on matching', 'won over decided blocks', 'won over undecided blocks', 'decided by a later master'];
const DEATHS = [...ELECTIONS, 'lost a suffix'];
const DOUBT = ['in doubt', 'raised for a doubter', 'doubt over', 'sync begun before a cut'];
const SEALS = ['seal decided by a later master', 'seal lost', 'certified', 'copied'];
const OPENS = ['certified', 'copied', 'opened', 'decided in the successor'];
/** The longest first. */
export const SCENARIOS = [
    {
        name: 'a machine that loses its power',
        bounds: { heights: [1], elections: [2], deaths: 1, syncs: 0, seals: false, oldWords: false, lazy: true },
        reaches: [...DEATHS, ...DOUBT]
    },
    {
        name: 'a segment handed over',
        bounds: { heights: [1, 1], elections: [1, 1], deaths: 0, syncs: 0, seals: true, oldWords: false },
        reaches: [...ELECTIONS, ...SEALS, ...OPENS, 'won in the successor']
    },
    {
        name: 'deaths between overlapping syncs',
        bounds: { heights: [1], elections: [1], deaths: 2, syncs: 2, seals: false, oldWords: false },
        reaches: [...DEATHS, 'sync begun before a cut']
    },
    {
        name: 'elections with data',
        bounds: { heights: [2], elections: [2], deaths: 0, syncs: 0, seals: false, oldWords: false },
        reaches: ELECTIONS
    },
    {
        name: 'elections and a death',
        bounds: { heights: [1], elections: [2], deaths: 1, syncs: 1, seals: false, oldWords: false },
        reaches: DEATHS
    },
    {
        name: 'a segment handed over, and a death',
        bounds: { heights: [1, 1], elections: [1, 0], deaths: 1, syncs: 0, seals: true, oldWords: false },
        reaches: [...SEALS, ...OPENS]
    },
    {
        name: 'a seal behind data',
        bounds: { heights: [2], elections: [1], deaths: 0, syncs: 0, seals: true, oldWords: false },
        reaches: [...ELECTIONS, ...SEALS]
    },
    {
        name: 'old words',
        bounds: { heights: [2], elections: [1], deaths: 0, syncs: 0, seals: false, oldWords: true },
        reaches: ELECTIONS
    }
];
/** Small ones, for every day. */
export const QUICK = [
    {
        name: 'an election with data',
        bounds: { heights: [2], elections: [1], deaths: 0, syncs: 0, seals: false, oldWords: false },
        reaches: ELECTIONS
    },
    {
        name: 'a death',
        bounds: { heights: [1], elections: [1], deaths: 1, syncs: 1, seals: false, oldWords: false },
        reaches: DEATHS
    },
    {
        name: 'a machine that loses its power',
        bounds: { heights: [1], elections: [1], deaths: 1, syncs: 0, seals: false, oldWords: false, lazy: true },
        reaches: [...DEATHS, ...DOUBT]
    },
    {
        name: 'a segment handed over',
        bounds: { heights: [1, 1], elections: [1, 0], deaths: 0, syncs: 0, seals: true, oldWords: false },
        reaches: [...SEALS, ...OPENS]
    }
];
/** What should have happened and didn't: an exploration that never gets where it is to go shows nothing. */
export function missed({ reaches }, marks) {
    return reaches.filter(mark => marks[mark] === 0);
}
//# sourceMappingURL=scenarios.js.map