/** What the figures were made on, and of what. */
import { cpus, release, totalmem } from 'node:os';
/** Lines of Markdown: the machine, and the versions of what is installed of the subjects. */
export async function describeMachine(subjects) {
    const cores = cpus();
    const versions = await Promise.all(subjects.map(async (subject) => {
        return await subject.missing() == null ? `${subject.name} ${await subject.version()}` : undefined;
    }));
    return [
        `- ${cores.length} cores of ${cores[0]?.model.trim() ?? 'an unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB of memory, Linux ${release()}`,
        `- Node.js ${process.version}, ${versions.filter(version => version != null).join(', ')}`
    ].join('\n');
}
/** A table of Markdown: what each of the subjects does and doesn't do in the figures. */
export function describeGuarantees(subjects) {
    const head = ['', 'disks', 'copies', 'encrypted', 'verified', 'client'];
    const rows = subjects.map(({ name, guarantees: { disk, copies, encrypted, verified, client } }) => [name, disk, copies, encrypted, verified, client]);
    return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}
//# sourceMappingURL=machine.js.map