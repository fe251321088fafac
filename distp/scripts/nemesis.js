/** `npm run nemesis`: a testnet of five nodes, tormented under load; then everything that was acknowledged is looked for. */
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { nodeFolder } from '../src/node/cluster-file.js';
import { Network } from './nemesis/network.js';
import { SmallDisk } from './nemesis/small-disk.js';
const INSIDE = fileURLToPath(new URL('nemesis/inside.js', import.meta.url));
const NODES = 5;
/** a run that takes so much longer than it was to hangs */
const GRACE_MS = 12 * 60_000;
const STOP_TIMEOUT_MS = 30_000;
/** what nodes log of themselves: kept with a run that failed */
const NODES_LOG = 'catenary:node,catenary:members,catenary:*:error';
const args = await yargs(hideBin(process.argv))
    .usage('$0 [options]')
    .option('minutes', { type: 'number', default: 5, describe: 'How long to torment' })
    .option('seed', { type: 'number', describe: 'Chooses the faults; by chance if not given' })
    .option('faults', { type: 'string', array: true, default: [], describe: 'Only faults whose kind begins so, such as kill or partition' })
    .option('loopback', { type: 'boolean', default: false, describe: 'No network namespaces, even where there could be' })
    .option('json', { type: 'boolean', default: false, describe: 'The report as one line of JSON' })
    .check(({ minutes }) => minutes > 0 || 'minutes must be more than 0')
    .strict()
    .version(false)
    .parseAsync();
process.exitCode = await nemesis();
async function nemesis() {
    const folder = await mkdtemp(join(tmpdir(), 'catenary-nemesis-'));
    const whyLoopback = args.loopback ? 'as asked' : await Network.whyNot();
    const network = whyLoopback == null ? Network.of(process.pid, NODES) : undefined;
    if (network == null) {
        process.stderr.write(`no network namespaces, so no partitions, no loss and no full disk: ${whyLoopback}\n`);
    }
    let code = 1;
    const interrupt = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(signal, () => { interrupt.abort(); });
    }
    try {
        await network?.make();
        const { minutes, json, faults } = args;
        const inside = { minutes, json, kinds: faults, seed: args.seed ?? randomInt(2 ** 31), folder, pid: network == null ? undefined : process.pid, whyLoopback };
        process.stderr.write(`seed ${inside.seed}, in ${folder}\n`);
        code = interrupt.signal.aborted ? 1 : await runInside(inside, network?.command(NODES) ?? [], interrupt.signal);
    }
    finally {
        await endProcesses(folder);
        await network?.remove();
        await settleFolder(folder, code === 0);
    }
    if (code !== 0) {
        process.stderr.write(`what happened is in ${folder}\n`);
    }
    return code;
}
async function runInside(options, command, signal) {
    const [program, ...before] = [...command, process.execPath, INSIDE];
    const child = spawn(program, [...before, JSON.stringify(options)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true, env: { DEBUG: NODES_LOG, ...process.env } });
    let killing;
    const stop = () => {
        child.kill('SIGTERM');
        killing ??= setTimeout(() => { child.kill('SIGKILL'); }, STOP_TIMEOUT_MS);
    };
    const hanging = setTimeout(stop, options.minutes * 60_000 + GRACE_MS);
    signal.addEventListener('abort', stop, { once: true });
    try {
        return await new Promise((resolve, reject) => {
            child.once('error', reject);
            child.once('exit', code => { resolve(code ?? 1); });
        });
    }
    finally {
        clearTimeout(hanging);
        clearTimeout(killing);
    }
}
/** Ends what was started for this run and is still there: only its processes name its folder. */
async function endProcesses(folder) {
    for (const name of await readdir('/proc')) {
        if (/^\d+$/.test(name) && Number(name) !== process.pid && (await commandLineOf(name)).includes(folder)) {
            endProcess(Number(name));
        }
    }
}
function endProcess(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch (err) {
        // it may have ended just now
        if (err.code !== 'ESRCH') {
            throw err;
        }
    }
}
/** Empty for one that has just ended. */
async function commandLineOf(pid) {
    try {
        return await readFile(`/proc/${pid}/cmdline`, 'utf8');
    }
    catch {
        return '';
    }
}
/** Keeps what a failed run leaves, also what is in memory. */
async function settleFolder(folder, isFine) {
    const small = nodeFolder(join(folder, 'testnet'), NODES - 1);
    if (!isFine) {
        await cp(small, `${small}.kept`, { recursive: true }).catch((err) => { process.stderr.write(`${small} is not kept: ${err.message}\n`); });
    }
    await SmallDisk.unmount(small);
    if (isFine) {
        await rm(folder, { recursive: true, force: true });
    }
}
//# sourceMappingURL=nemesis.js.map