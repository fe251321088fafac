import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
const LOAD = fileURLToPath(new URL('load.js', import.meta.url));
/** what is in flight is acknowledged by then, or the run has failed */
const STOP_TIMEOUT_MS = 120_000;
/** The process of the writers. */
export class LoadProcess {
    /** why it ended before it was told to */
    failure;
    #child;
    #exited;
    #acked = {};
    #stopping = false;
    constructor(child) {
        this.#child = child;
        child.on('message', message => { this.#acked = message.acked; });
        this.#exited = new Promise(resolve => {
            child.once('exit', (code, signal) => {
                if (!this.#stopping || code !== 0) {
                    this.failure = `the writers ended with ${code ?? signal}`;
                }
                resolve(code ?? signal);
            });
        });
    }
    static async start(options, logFile) {
        const log = await open(logFile, 'a');
        try {
            return new LoadProcess(spawn(process.execPath, [LOAD, JSON.stringify(options)], { stdio: ['ignore', log.fd, log.fd, 'ipc'] }));
        }
        finally {
            await log.close();
        }
    }
    /** lines acknowledged so far, as far as it has said */
    acked(stream) {
        return this.#acked[stream] ?? 0;
    }
    /** Resolves when all that was written is acknowledged and the process has ended. @throws if it fails */
    async stop() {
        this.#stopping = true;
        if (this.#child.connected) {
            this.#child.send('stop');
        }
        const timer = setTimeout(() => { this.#child.kill('SIGKILL'); }, STOP_TIMEOUT_MS);
        await this.#exited;
        clearTimeout(timer);
    }
    kill() {
        this.#stopping = true;
        this.#child.kill('SIGKILL');
    }
}
//# sourceMappingURL=load-process.js.map