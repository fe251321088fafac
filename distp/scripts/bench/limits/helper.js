/** The far end of a measurement, as a process of its own. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
/** `module` is a file of this folder that sends one message when it is ready. */
export async function startHelper(module, ...args) {
    const child = fork(fileURLToPath(new URL(module, import.meta.url)), args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const exited = once(child, 'exit');
    const ended = exited.then(() => { throw new Error(`${module} ended before it was ready`); });
    const [ready] = await Promise.race([once(child, 'message'), ended]);
    // from now on it ends when it is told to
    ended.catch(() => { });
    return {
        ready,
        async stop() {
            child.kill('SIGKILL');
            await exited;
        }
    };
}
//# sourceMappingURL=helper.js.map