import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
const WORKER = fileURLToPath(new URL('worker.js', import.meta.url));
/** A client in a process of its own, as its parent sees it. */
export class LoadProcess {
    #child;
    #waiting = new Map();
    #lastId = 0;
    constructor(child) {
        this.#child = child;
        child.on('message', (answer) => { this.#onAnswer(answer); });
        child.once('exit', (code, signal) => {
            for (const { reject } of this.#waiting.values()) {
                reject(new Error(`a client process ended with ${code ?? signal}`));
            }
            this.#waiting.clear();
        });
    }
    /** Resolves when it is connected. `module` is the URL of a module that exports `open`. */
    static async start(module, target) {
        const load = new LoadProcess(fork(WORKER, { execArgv: process.env.PROF ? process.env.PROF.split(' ') : [], serialization: 'advanced', stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }));
        try {
            await load.#send({ type: 'open', module, target });
        }
        catch (err) {
            load.#child.kill('SIGKILL');
            throw err;
        }
        return load;
    }
    get pid() {
        return this.#child.pid;
    }
    async run(name, options) {
        return await this.#send({ type: 'load', name, options });
    }
    /** Closes the connection and ends the process. */
    async stop() {
        if (this.#child.exitCode != null || this.#child.signalCode != null) {
            return;
        }
        const exited = once(this.#child, 'exit');
        try {
            await this.#send({ type: 'close' });
        }
        finally {
            this.#child.disconnect();
            await exited;
        }
    }
    async #send(order) {
        const id = ++this.#lastId;
        const waiting = Promise.withResolvers();
        this.#waiting.set(id, waiting);
        this.#child.send({ ...order, id });
        return waiting.promise;
    }
    #onAnswer({ id, result, error }) {
        const waiting = this.#waiting.get(id);
        this.#waiting.delete(id);
        if (error != null) {
            waiting?.reject(new Error(error));
        }
        else {
            waiting?.resolve(result);
        }
    }
}
//# sourceMappingURL=load-process.js.map