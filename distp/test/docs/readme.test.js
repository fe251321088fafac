import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';
import ts from 'typescript';
import { LocalCluster } from '../cluster/local-cluster.js';
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** within the package, so that it finds `catenary` by its own name, as a user's file does */
const EXAMPLE = fileURLToPath(new URL('readme-example/example.ts', import.meta.url));
describe('the README', () => {
    let readme;
    before(async () => {
        readme = await readFile(join(ROOT, 'README.md'), 'utf8');
    });
    it('has a library example that compiles, and runs against a cluster', async function () {
        this.timeout(60_000);
        const [example] = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code);
        await mkdir(dirname(EXAMPLE), { recursive: true });
        const cluster = await LocalCluster.start(3);
        try {
            await writeFile(EXAMPLE, example);
            expect(compile(EXAMPLE)).to.deep.equal([]);
            const { stdout } = await promisify(execFile)(process.execPath, [EXAMPLE.replace(/ts$/, 'js')], {
                env: { ...process.env, CATENARY_PEERS: cluster.file.nodes.flatMap(({ addresses }) => addresses).join() }
            });
            const [first, ...rest] = stdout.trim().split('\n');
            expect(first).to.match(/^block 0 is b[a-z2-7]{52}\.b[a-z2-7]{52}$/);
            expect(rest).to.deep.equal([
                '0 order 1',
                '1 order 2',
                '2 order 3',
                '10 and 989 blocks, order 1, 11 blocks',
                'verified 1000 blocks in 1 segment(s)'
            ]);
        }
        finally {
            await cluster.stop();
            await rm(dirname(EXAMPLE), { recursive: true });
        }
    });
    it('names only scripts that there are', async () => {
        const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
        const named = [...readme.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, name]) => name);
        expect(named).to.not.be.empty;
        expect(Object.keys(scripts)).to.include.members(named);
    });
});
/** What the compiler has to say against the file; it is compiled beside it. */
function compile(file) {
    const program = ts.createProgram([file], {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        types: ['node'],
        strict: true,
        skipLibCheck: true
    });
    const { diagnostics } = program.emit();
    return [...ts.getPreEmitDiagnostics(program), ...diagnostics].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
//# sourceMappingURL=readme.test.js.map