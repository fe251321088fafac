/** Programs of the machine, run to their end. */
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
const TIMEOUT_MS = 15_000;
/** Runs a program; resolves with what it prints. @throws with what it says if it fails */
export async function run(program, args, input = '') {
    return await new Promise((resolve, reject) => {
        const child = execFile(program, args, { timeout: TIMEOUT_MS }, (err, stdout, stderr) => {
            if (err == null) {
                resolve(stdout);
            }
            else {
                reject(new Error(`${program} ${args.join(' ')}: ${stderr.trim() === '' ? err.message : stderr.trim()}`, { cause: err }));
            }
        });
        child.stdin?.on('error', () => {
            // a program that ended without reading says why in its exit
        });
        child.stdin?.end(input);
    });
}
/** Those of the programs that this machine hasn't. */
export async function missing(programs) {
    const folders = (process.env.PATH ?? '').split(':');
    const found = await Promise.all(programs.map(async (program) => {
        const tries = await Promise.allSettled(folders.map(async (folder) => { await access(join(folder, program), constants.X_OK); }));
        return tries.some(({ status }) => status === 'fulfilled');
    }));
    return programs.filter((_, index) => found[index] !== true);
}
//# sourceMappingURL=command.js.map