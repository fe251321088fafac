/** One node as a process of its own: started, watched until it serves, and ended by its pid. */
import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { DeadlineError, InternalError } from '../errors.js';
/** how long a node may take until it serves: it verifies what it holds first */
const SERVING_TIMEOUT_MS = 60_000;
/** how long a node may take to stop by itself */
const STOP_TIMEOUT_MS = 10_000;
const MAIN = fileURLToPath(new URL('main.js', import.meta.url));
export class NodeProcess {
    peerId;
    #options;
    #child;
    #exited = Promise.resolve();
    #serving;
    constructor(peerId, options) {
        this.peerId = peerId;
        this.#options = options;
    }
    /** undefined if it doesn't run */
    get pid() {
        return this.#child?.pid;
    }
    /** multiaddrs where it serves, or served last */
    get addresses() {
        return this.#serving?.addresses ?? [];
    }
    get data() {
        return this.#options.data;
    }
    /** settled when the process has ended */
    get exited() {
        return this.#exited;
    }
    /** Resolves when the node serves. @throws {InternalError} with its last words if it ends before */
    async start() {
        const { clusterFile, data, listen, logFile, command = [] } = this.#options;
        const log = await open(logFile, 'a');
        try {
            const args = ['node', '--cluster', clusterFile, '--data', data, '--new-folder', ...listen.flatMap(address => ['--listen', address])];
            const [program, ...before] = [...command, process.execPath, ...(process.env.PROF ? process.env.PROF.split(' ') : []), MAIN];
            // in a group of its own, so that a terminal's Ctrl-C reaches this process alone, which then stops its nodes;
            // the channel tells a node when this process is gone, however it ended
            const child = spawn(program, [...before, ...args], { stdio: ['ignore', 'pipe', log.fd, 'ipc'], detached: true });
            this.#child = child;
            this.#exited = new Promise(resolve => {
                child.once('exit', () => {
                    this.#child = undefined;
                    resolve();
                });
            });
            this.#serving = await this.#untilServing(child);
        }
        finally {
            await log.close();
        }
    }
    /** Sends a signal; resolves once the process has ended if the signal ends it. */
    async kill(signal) {
        this.#child?.kill(signal);
        if (signal === 'SIGKILL' || signal === 'SIGTERM' || signal === 'SIGINT') {
            await this.#exited;
        }
    }
    /** Again with the same data, at the same addresses. */
    async restart() {
        await this.stop();
        await this.start();
    }
    /** Asks it to stop, and kills it if it doesn't in time. */
    async stop() {
        const child = this.#child;
        if (child == null) {
            return;
        }
        child.kill('SIGTERM');
        const timer = setTimeout(() => { child.kill('SIGKILL'); }, STOP_TIMEOUT_MS);
        // a stopped process takes SIGTERM only when it goes on
        child.kill('SIGCONT');
        await this.#exited;
        clearTimeout(timer);
    }
    async #untilServing(child) {
        const { stdout } = child;
        if (stdout == null) {
            throw new InternalError('a node has no standard output');
        }
        const lines = createInterface({ input: stdout });
        const { promise, resolve, reject } = Promise.withResolvers();
        const timer = setTimeout(() => { reject(new DeadlineError(`node ${this.peerId} didn't serve in ${SERVING_TIMEOUT_MS} ms`)); }, SERVING_TIMEOUT_MS);
        lines.on('line', line => {
            const serving = servingLine(line);
            if (serving != null) {
                resolve(serving);
            }
        });
        child.once('error', reject);
        child.once('exit', (code, signal) => {
            this.#lastWords().then(words => {
                reject(new InternalError(`node ${this.peerId} ended with ${code ?? signal}${words === '' ? '' : `: ${words}`}`));
            }, reject);
        });
        try {
            return await promise;
        }
        catch (err) {
            child.kill('SIGKILL');
            throw err;
        }
        finally {
            clearTimeout(timer);
        }
    }
    async #lastWords() {
        const log = await readFile(this.#options.logFile, 'utf8');
        return log.trimEnd().split('\n').at(-1) ?? '';
    }
}
function servingLine(line) {
    if (!line.startsWith('{')) {
        return undefined;
    }
    const value = JSON.parse(line);
    return value.event === 'serving' ? value : undefined;
}
//# sourceMappingURL=node-process.js.map