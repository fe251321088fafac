/** Explores all that can happen to the real core within bounds: every scenario, or every rule broken on purpose. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import yargs from 'yargs';
import { BROKEN_RULES, scenarioOf } from '../test/model/broken.js';
import { explore } from '../test/model/explore.js';
import { missed, SCENARIOS } from '../test/model/scenarios.js';
/** An exploration keeps what it has seen in memory. */
const HEAP_MB = 8192;
if (isMainThread) {
    process.exitCode = await main();
}
else {
    const { scenario, broken } = workerData;
    parentPort?.postMessage(explore(scenario, { broken: broken == null ? [] : [broken] }));
}
async function main() {
    const names = SCENARIOS.map(({ name }) => name);
    const { scenario, broken, workers } = await yargs(process.argv.slice(2))
        .usage('$0 [options]')
        .option('scenario', { choices: names, describe: 'Explore only this one' })
        .option('broken', { choices: ['all', ...BROKEN_RULES], describe: 'Break a rule, which must be noticed' })
        .option('workers', { type: 'number', default: 2, describe: 'How many scenarios at a time, each on a core of its own' })
        .conflicts('scenario', 'broken')
        .strict()
        .parseAsync();
    const rules = broken == null ? [] : broken === 'all' ? BROKEN_RULES : [broken];
    const jobs = broken == null
        ? SCENARIOS.filter(({ name }) => scenario == null || name === scenario).map(wanted => ({ scenario: wanted }))
        : rules.map(rule => ({ scenario: scenarioOf(rule), broken: rule }));
    return await runAll(jobs, workers, broken !== 'all');
}
/** Runs the jobs, so many at a time, and says what came of them. Returns the exit code. */
async function runAll(jobs, workers, withSteps) {
    const startedMs = performance.now();
    const waiting = [...jobs];
    let failed = 0;
    let states = 0;
    let transitions = 0;
    const take = async () => {
        for (let job = waiting.shift(); job != null; job = waiting.shift()) {
            const exploration = await run(job);
            const ok = job.broken == null ? report(job.scenario, exploration) : reportBroken(job.broken, exploration, withSteps);
            failed += ok ? 0 : 1;
            states += exploration.states;
            transitions += exploration.transitions;
        }
    };
    await Promise.all(Array.from({ length: workers }, take));
    console.log(`${jobs.length} explorations, ${failed} failed, ${number(states)} states, ${number(transitions)} transitions, ${((performance.now() - startedMs) / 1000).toFixed(0)} s`);
    return failed === 0 ? 0 : 1;
}
async function run(job) {
    return await new Promise((resolve, reject) => {
        const worker = new Worker(new URL(import.meta.url), { workerData: job, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
        worker.once('message', resolve);
        worker.once('error', reject);
    });
}
function report(scenario, exploration) {
    const { states, transitions, depth, locals, cells, seconds, marks, violation, exhausted } = exploration;
    const lacks = missed(scenario, marks);
    console.log(`${scenario.name} (${boundsText(scenario.bounds)})`);
    console.log(`  ${exhausted ? 'exhausted' : 'not exhausted'}: ${number(states)} states, ${number(transitions)} transitions, ${depth} deep, ${number(locals)} distinct shards, ${number(cells)} with their messages, ${seconds.toFixed(0)} s, ${number(states / seconds)} states/s`);
    console.log(`  ${Object.entries(marks).filter(([, count]) => count !== 0).map(([mark, count]) => `${mark} ${number(count)}`).join(', ')}`);
    if (lacks.length !== 0) {
        console.log(`  never reached: ${lacks.join(', ')}`);
    }
    printViolation(violation);
    return exhausted && violation == null && lacks.length === 0;
}
function reportBroken(rule, { violation, states, seconds }, withSteps) {
    console.log(violation == null ? `${rule}: not noticed in ${number(states)} states` : `${rule}: noticed after ${violation.steps.length} steps, ${number(states)} states, ${seconds.toFixed(1)} s: ${violation.message}`);
    if (withSteps) {
        printViolation(violation);
    }
    return violation != null;
}
function printViolation(violation) {
    if (violation != null) {
        console.log(`  ${violation.message}`);
        violation.steps.forEach((step, at) => { console.log(`  ${String(at + 1).padStart(3)} ${step}`); });
    }
}
function boundsText({ heights, elections, deaths, syncs, seals, oldWords, lazy }) {
    const what = [`heights ${heights.join(' then ')}`, `elections ${elections.join(' then ')}`, `deaths ${deaths}`, `overlapping syncs ${syncs}`];
    return [...what, ...seals ? ['seals'] : [], ...oldWords ? ['old words'] : [], ...lazy === true ? ['durability interval'] : []].join(', ');
}
function number(value) {
    return Math.round(value).toLocaleString('en-US');
}
//# sourceMappingURL=model.js.map