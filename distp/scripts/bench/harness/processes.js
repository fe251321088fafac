/** What the kernel says of processes: CPU time, memory, bytes read from disk. Linux only. */
import { readFile } from 'node:fs/promises';
/** ticks a second in /proc/<pid>/stat: 100 on every Linux that Node runs on */
const TICKS_PER_SECOND = 100;
/** CPU time, user and system, in seconds, from the text of /proc/<pid>/stat. */
export function cpuSecondsIn(stat) {
    // behind the name, which may have spaces and parentheses: the 12th and 13th fields are user and system time
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}
/** From the text of /proc/<pid>/status. */
export function memoryIn(status) {
    return { residentBytes: kibibytesIn(status, 'VmRSS') * 1024, anonymousBytes: kibibytesIn(status, 'RssAnon') * 1024 };
}
export async function memoryOf(pid) {
    return memoryIn(await readFile(`/proc/${pid}/status`, 'utf8'));
}
/** Bytes that a process had to fetch from a disk so far, page faults in maps included. */
export async function diskReadBytes(pid) {
    const found = /^read_bytes: (\d+)$/m.exec(await readFile(`/proc/${pid}/io`, 'utf8'));
    return Number(found?.[1] ?? NaN);
}
/** CPU seconds of each process since the meter was made, by name; processes of one name are added up. */
export class CpuMeter {
    #processes;
    #before;
    constructor(processes, before) {
        this.#processes = processes;
        this.#before = before;
    }
    static async start(processes) {
        return new CpuMeter(processes, await secondsOf(processes));
    }
    async stop() {
        const after = await secondsOf(this.#processes);
        const used = new Map();
        this.#processes.forEach(({ name }, index) => {
            used.set(name, (used.get(name) ?? 0) + after[index] - this.#before[index]);
        });
        return used;
    }
}
async function secondsOf(processes) {
    return Promise.all(processes.map(async ({ pid }) => cpuSecondsIn(await readFile(`/proc/${pid}/stat`, 'utf8'))));
}
function kibibytesIn(status, field) {
    const found = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status);
    return Number(found?.[1] ?? NaN);
}
//# sourceMappingURL=processes.js.map