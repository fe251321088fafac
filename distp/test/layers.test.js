import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
/**
 * A small tree: what each module imports, as types alone, or as values with a `+`. `!` marks an import that the layers
 * forbid, with the rule's name.
 */
const modules = {
    'src/clock.ts': ['./errors.js !below-all'],
    'src/errors.ts': [],
    'src/polyfill.ts': ['./errors.js !below-all'],
    'src/index.ts': ['./client/a.js', './node/a.js'],
    'src/chain/a.ts': ['../errors.js', '../replication/b.js !layer-chain', 'node:fs !pure', 'multiformats/cid'],
    'src/chain/b.ts': [],
    'src/chain/sha256.ts': ['node:crypto'],
    'src/chain/native.ts': ['node:module'],
    'src/chain/loop.ts': ['./loop-back.js !no-cycle'],
    'src/chain/loop-back.ts': ['./loop.js !no-cycle'],
    'src/replication/a.ts': ['../polyfill.js', '../chain/sha256.js', '../storage/b.js !layer-replication', '+node:timers !pure'],
    'src/replication/b.ts': [],
    'src/storage/a.ts': ['../replication/b.js', '../chain/b.js', '../protocols/b.js !layer-storage', 'node:fs'],
    'src/storage/b.ts': [],
    'src/protocols/a.ts': ['../chain/b.js', '../replication/b.js', '../storage/b.js !layer-protocols', '@libp2p/interface'],
    'src/protocols/b.ts': [],
    'src/client/a.ts': ['../protocols/b.js', '../actors/b.js !layer-client', '@libp2p/interface !ports-not-libp2p'],
    'src/client/b.ts': ['+chai !declared', './nowhere.js !resolvable'],
    'src/actors/a.ts': ['../storage/b.js', '../directory/b.js !layer-actors', '+libp2p !ports-not-libp2p'],
    'src/actors/b.ts': [],
    'src/directory/a.ts': ['../bootstrap/b.js !layer-directory', '@libp2p/interface'],
    'src/directory/b.ts': [],
    'src/bootstrap/a.ts': ['../node/c.js !layer-bootstrap'],
    'src/bootstrap/b.ts': [],
    'src/node/a.ts': ['../client/b.js', '../actors/b.js', '../directory/b.js', '../bootstrap/b.js', '../../test/b.js !src-alone'],
    'src/node/b.ts': ['../cli/b.js !layer-node', '../index.js !layer-node', '../index.js !surface-not-imported'],
    'src/node/c.ts': [],
    'src/cli/a.ts': ['../node/c.js', '../client/b.js', '../../scripts/b.js !src-alone'],
    'src/cli/b.ts': [],
    'test/a.ts': ['../src/cli/b.js', '../src/chain/sha256.js'],
    'test/b.ts': [],
    'scripts/b.ts': []
};
async function violationsOf(tree) {
    const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const { stdout } = await run(process.execPath, [
        bin, 'src', 'scripts', 'test', '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'
    ], { cwd: tree, maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(stdout).summary.violations;
}
describe('layers', function () {
    let tree;
    before(async () => {
        tree = await mkdtemp(join(tmpdir(), 'catenary-layers-'));
        await symlink(join(root, 'node_modules'), join(tree, 'node_modules'));
        await writeFile(join(tree, 'package.json'), JSON.stringify({ type: 'module', dependencies: { libp2p: '*', '@libp2p/interface': '*', multiformats: '*' }, devDependencies: { chai: '*' } }));
        await writeFile(join(tree, 'tsconfig.json'), JSON.stringify({ compilerOptions: { module: 'NodeNext' }, include: ['src'] }));
        for (const [path, imports] of Object.entries(modules)) {
            const lines = imports.map(entry => entry.split(' ')[0] ?? '').map((module, index) => module.startsWith('+') ? `import '${module.slice(1)}'\n` : `import type * as x${index} from '${module}'\n`);
            await mkdir(dirname(join(tree, path)), { recursive: true });
            await writeFile(join(tree, path), [...lines, 'export const here = 1\n'].join(''));
        }
    });
    after(async () => {
        await rm(tree, { recursive: true, force: true });
    });
    it('lint finds every import that points back, sideways or out, type-only ones too, and no other', async () => {
        const expected = Object.entries(modules).flatMap(([path, imports]) => imports.filter(entry => entry.includes('!')).map(entry => `${path} ${entry.split('!')[1]}`));
        // a cycle is told once, from any of its modules
        const found = (await violationsOf(tree)).flatMap(({ from, rule, cycle }) => rule.name === 'no-cycle' ? (cycle ?? []).map(({ name }) => `${name} no-cycle`) : [`${from} ${rule.name}`]);
        expect([...new Set(found)].sort()).to.deep.equal([...new Set(expected)].sort());
    });
});
//# sourceMappingURL=layers.test.js.map