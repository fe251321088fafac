/** A peer's server as a process of its own: started on loopback, waited for, ended by its pid. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
const execute = promisify(execFile);
/** how long a server may take until it can be reached; RabbitMQ needs some seconds of both cores */
const START_TIMEOUT_MS = 90_000;
const STOP_TIMEOUT_MS = 5_000;
const LOOK_EVERY_MS = 50;
export class ServerProcess {
    #options;
    #child;
    #exited;
    constructor(child, options) {
        this.#child = child;
        this.#options = options;
        this.#exited = once(child, 'exit');
    }
    static async start(options) {
        return new ServerProcess(await spawnServer(options), options);
    }
    /** Again, with the same data, once it has ended. */
    async restart() {
        await this.#exited;
        this.#child = await spawnServer(this.#options);
        this.#exited = once(this.#child, 'exit');
    }
    get pid() {
        return this.#child.pid;
    }
    /** Resolves when `look` says true, which is asked again and again. @throws {Error} with the server's last words if it ends, or takes too long */
    async until(what, look) {
        const giveUpAt = performance.now() + START_TIMEOUT_MS;
        while (!await look()) {
            if (this.#hasEnded || performance.now() > giveUpAt) {
                throw new Error(`${this.#options.command} ${this.#hasEnded ? 'ended' : 'took too long'} before ${what}: ${await this.#lastWords()}`);
            }
            await delay(LOOK_EVERY_MS);
        }
    }
    async untilListening(port) {
        await this.until(`it listened on port ${port}`, async () => isListening(port));
    }
    async stop(signal = 'SIGTERM') {
        if (this.#hasEnded) {
            return;
        }
        this.#child.kill(signal);
        const timer = setTimeout(() => { this.#child.kill('SIGKILL'); }, STOP_TIMEOUT_MS);
        await this.#exited;
        clearTimeout(timer);
    }
    get #hasEnded() {
        return this.#child.exitCode != null || this.#child.signalCode != null;
    }
    async #lastWords() {
        return (await readFile(this.#options.logFile, 'utf8')).trimEnd().split('\n').slice(-3).join('\n');
    }
}
async function spawnServer({ command, args, env, logFile }) {
    const log = await open(logFile, 'a');
    try {
        // in a group of its own: a terminal's Ctrl-C is for the suite, which then ends its servers
        const child = spawn(command, args, { stdio: ['ignore', log.fd, log.fd], env: { ...process.env, ...env }, detached: true });
        await once(child, 'spawn');
        return child;
    }
    finally {
        await log.close();
    }
}
/** True if there is such a command, or file. */
export async function isInstalled(command) {
    try {
        await execute('which', [command]);
        return true;
    }
    catch {
        // it says so by its exit code
        return false;
    }
}
/** The first version number in what a command prints. */
export async function versionOf(command, ...args) {
    const { stdout } = await execute(command, args);
    return /\d+(\.\d+)+/.exec(stdout)?.[0] ?? stdout.trim();
}
async function isListening(port) {
    const socket = connect(port, '127.0.0.1');
    try {
        await once(socket, 'connect');
        return true;
    }
    catch {
        // refused: not yet
        return false;
    }
    finally {
        socket.destroy();
    }
}
//# sourceMappingURL=server-process.js.map