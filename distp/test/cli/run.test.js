import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { hashToId, receiptToJson } from '../../src/chain/index.js';
import { FakeShell } from './support.js';
describe('the command line', () => {
    let shell;
    beforeEach(() => { shell = new FakeShell(); });
    describe('when it can not be right', () => {
        for (const [line, message] of [
            ['', 'which command?'],
            ['nope', /nope|node/],
            ['stream', 'which command of stream?'],
            ['stream create', /at least 1/],
            ['stream create x --replication 10', '--replication is not a number from 1 to 9'],
            ['stream create x --replication two', '--replication is not a number from 1 to 9'],
            ['stream create x --segment-size big', 'big is not a size, such as 64MiB'],
            ['append x --ack some', /Choices/],
            ['append x --linger -1', /linger/],
            ['read x --from yesterday', /none of start, end, a height, a token, or a time/],
            ['read x --from 99999999999999999999', /is not a height/],
            ['read x --limit some', '--limit is not a number of blocks'],
            ['read x --nonsense', 'Unknown argument: nonsense'],
            ['read x y', 'Unknown argument: y'],
            ['fetch abc', /Invalid token.*position/],
            ['testnet --nodes 0', '--nodes is not a number from 1 to 9'],
            ['node', /cluster, data/],
            ['cluster init', /at least 1/]
        ]) {
            it(`ends with 2 and one clear line: catenary ${line}`, async () => {
                const { code, stdout, stderr } = await shell.run(line);
                expect(code).to.equal(2);
                expect(stdout).to.equal('');
                expect(stderr).to.match(/^catenary: Usage: [^\n]+\n$/);
                expect(stderr).to.match(message instanceof RegExp ? message : new RegExp(message.replaceAll(/[.?]/g, '\\$&')));
                expect(shell.calls).to.deep.equal([]);
            });
        }
        it('says so as an object with --json', async () => {
            const { code, stderr } = await shell.run('nope --json');
            expect(code).to.equal(2);
            expect(JSON.parse(stderr)).to.include({ error: 'Usage', retryable: false });
        });
        it('asks for peers where there are none', async () => {
            delete shell.env.CATENARY_PEERS;
            const { code, stderr } = await shell.run('status');
            expect(code).to.equal(2);
            expect(stderr).to.contain('no peers: give --peer, --testnet or CATENARY_PEERS');
            expect((await shell.run('status --testnet some')).stderr).to.contain('no testnet is running in /nowhere/some');
        });
    });
    it('shows what there is, with descriptions and defaults', async () => {
        const { code, stdout } = await shell.run('--help');
        expect(code).to.equal(0);
        for (const command of ['testnet', 'cluster', 'node', 'status', 'stream', 'append', 'read', 'follow', 'fetch']) {
            expect(stdout).to.contain(`catenary ${command}`);
        }
        expect((await shell.run('--version')).stdout).to.equal('1.2.3\n');
        const create = (await shell.run('stream create --help')).stdout;
        expect(create).to.contain('64MiB').and.contain('replication');
    });
    describe('finds its peers', () => {
        const here = (name) => shell.cluster.node(Number(name)).addresses[0];
        it('in its options before anything else', async () => {
            await shell.run(`stream list --peer ${here('1')} --peer ${here('2')}`);
            expect(shell.peers).to.deep.equal([here('1'), here('2')]);
        });
        it("in a testnet's file, named or where it is looked for", async () => {
            const folder = await mkdtemp(join(tmpdir(), 'catenary-test-'));
            try {
                const nodes = [{ peerId: shell.cluster.node(0).peerId, addresses: [here('0')], data: '', pid: 1 }];
                await writeFile(join(folder, 'testnet.json'), JSON.stringify({ cluster: '', pid: 1, nodes }));
                await shell.run(`stream list --testnet ${folder}`);
                expect(shell.peers).to.deep.equal([here('0')]);
                await writeFile(join(folder, 'testnet.json'), 'nonsense');
                expect(await shell.run(`stream list --testnet ${folder}`)).to.include({ code: 2 });
            }
            finally {
                await rm(folder, { recursive: true });
            }
        });
    });
    describe('over a cluster', () => {
        beforeEach(async () => { await shell.run('stream create orders --segment-size 1MiB'); });
        it('makes, lists and shows streams', async () => {
            const created = await shell.run('stream create other --replication 2 --json');
            expect(created.code).to.equal(0);
            const { stream, settings } = JSON.parse(created.stdout);
            expect(settings).to.deep.include({ name: 'other', replication: 2, segmentBytes: 64 * 1024 * 1024, writers: ['*'] });
            expect((await shell.run('stream list')).stdout).to.contain('orders').and.contain('1.0 MiB').and.contain(stream);
            expect(JSON.parse((await shell.run('stream list --json')).stdout)).to.have.length(2);
            expect((await shell.run('stream info other')).stdout).to.contain('open').and.contain(stream);
            expect(JSON.parse((await shell.run('stream info other --json')).stdout)).to.include({ stream, locked: false });
        });
        it('refuses a name that is taken, with 1 and one clear line', async () => {
            const { code, stderr, stdout } = await shell.run('stream create orders');
            expect(code).to.equal(1);
            expect(stdout).to.equal('');
            expect(stderr).to.match(/^catenary: StreamExists: Stream orders exists already, as b\w+\n$/);
        });
        it('gives an error as an object with --json', async () => {
            const { code, stderr } = await shell.run('read nothing --json');
            expect(code).to.equal(1);
            expect(JSON.parse(stderr)).to.deep.equal({ error: 'StreamNotFound', code: 12, retryable: false, message: 'Stream nothing not found' });
        });
        it('appends lines of standard input, and prints tokens that fetch them', async () => {
            const { code, stdout } = await shell.run('append orders --tokens', 'one\ntwo\nthree');
            const [first, second, third, summary] = stdout.split('\n');
            expect(code).to.equal(0);
            expect(summary).to.match(/^appended 3 blocks at heights 0 to 2 in /);
            expect((await shell.run(`fetch ${second}`)).stdout).to.equal('two');
            expect(JSON.parse((await shell.run(`fetch ${third} --json`)).stdout)).to.include({ height: 2, data: 'three', token: third });
            expect((await shell.run(`read orders --from ${second} --tokens`)).stdout).to.equal(`${second}\ttwo\n${third}\tthree\n`);
            expect(first).to.have.length(107);
        });
        it('gives objects, one a line, with --json', async () => {
            const { stdout } = await shell.run('append orders --tokens --json', 'one\ntwo\n');
            const [first, , summary] = stdout.trim().split('\n').map(line => JSON.parse(line));
            expect(first).to.include({ height: 0, provisional: false });
            expect(summary).to.include({ appended: 2, firstHeight: 0, lastHeight: 1 });
            const blocks = (await shell.run('read orders --json')).stdout.trim().split('\n').map(line => JSON.parse(line));
            expect(blocks.map(block => block.data)).to.deep.equal(['one', 'two']);
            expect(blocks[0]).to.have.all.keys('height', 'token', 'timestamp', 'data');
        });
        it('appends files, all or none of them', async () => {
            const folder = await mkdtemp(join(tmpdir(), 'catenary-test-'));
            try {
                await writeFile(join(folder, 'a'), 'one\ntwo\n');
                await writeFile(join(folder, 'b'), 'three');
                shell.cwd = folder;
                const missing = await shell.run('append orders a nothing');
                expect(missing.code).to.equal(1);
                expect(missing.stderr).to.match(/^catenary: InvalidArgument: Can't read nothing: ENOENT/);
                expect((await shell.run('append orders a b')).stdout).to.match(/^appended 3 blocks/);
                expect((await shell.run('read orders')).stdout).to.equal('one\ntwo\nthree\n');
                expect((await shell.run('read orders --from 1 --limit 1')).stdout).to.equal('two\n');
            }
            finally {
                await rm(folder, { recursive: true });
            }
        });
        it('appends records behind their lengths, and prints them so', async () => {
            const records = Buffer.from([2, 0, 0, 0, 0xff, 0x0a, 0, 0, 0, 0]);
            expect((await shell.run('append orders --binary', records)).code).to.equal(0);
            expect(Buffer.from((await shell.run('read orders --binary')).stdout, 'latin1')).to.deep.equal(records);
            expect(JSON.parse((await shell.run('read orders --limit 1 --json')).stdout)).to.include({ dataBase64: '/wo=' });
        });
        it('names the line that is too long, and keeps those before it', async () => {
            const { code, stderr } = await shell.run('append orders', `one\n${'x'.repeat(200_000)}\nthree\n`);
            expect(code).to.equal(1);
            expect(stderr).to.match(/^catenary: TooLarge: Line 2 of \d+ is over the limit of \d+\n$/);
            expect((await shell.run('read orders')).stdout).to.equal('one\n');
        });
        it('flushes what it has read when it is interrupted', async () => {
            const appending = shell.run('append orders');
            shell.stdin.write('one\ntwo\n');
            while (shell.cluster.log([...shell.cluster.logs.keys()][0]).data.length < 2) {
                await new Promise(resolve => setImmediate(resolve));
            }
            shell.interrupt.abort();
            expect(await appending).to.include({ code: 0 });
            shell.interrupt = new AbortController();
            expect((await shell.run('read orders')).stdout).to.equal('one\ntwo\n');
        });
        it('follows until it is interrupted', async () => {
            const node = shell.cluster.nodes;
            const following = shell.run('follow orders');
            while (node.every(({ reads }) => reads.length === 0)) {
                await new Promise(resolve => setImmediate(resolve));
            }
            const { interrupt } = shell;
            await shell.run('append orders', 'one\n');
            setImmediate(() => { interrupt.abort(); });
            expect(await following).to.deep.equal({ code: 0, stdout: 'one\n', stderr: '' });
        });
        it('locks and verifies', async () => {
            await shell.run('append orders', 'one\ntwo\n');
            expect((await shell.run('stream lock orders')).stdout).to.equal('locked orders\n');
            const { code, stdout } = await shell.run('stream verify orders');
            expect(code).to.equal(0);
            expect(stdout).to.contain('verified orders: 3 blocks in 1 segments').and.contain('certificates 1').and.contain('the stream is locked');
            expect(JSON.parse((await shell.run('stream verify orders --json')).stdout)).to.deep.include({ genesis: true, blocks: { data: 2, seal: 1, snapshot: 0, producers: 0 } });
            expect(await shell.run('append orders', 'late\n')).to.include({ code: 1 });
        });
        it('writes a proof, and checks it when nobody is there any more', async () => {
            shell.cwd = await mkdtemp(join(tmpdir(), 'catenary-proof-'));
            try {
                const appended = await shell.run('append orders --proof r.json --tokens', 'one\ntwo\n');
                expect(appended).to.include({ code: 0 });
                expect(appended.stdout).to.contain('r.json proves it: signed by 2 shards in epoch 1');
                shell.cluster.nodes.forEach(node => { node.kill(); });
                await writeFile(join(shell.cwd, 'same'), 'one\ntwo\n');
                await writeFile(join(shell.cwd, 'other'), 'one\nthree\n');
                const [stream] = shell.cluster.logs.keys();
                const checked = await shell.run(`verify-receipt r.json --data same --stream ${stream}`);
                expect(checked).to.include({ code: 0 });
                expect(checked.stdout).to.contain('r.json holds: 2 blocks of orders, on the disks of 2 of 3 shards').and.contain(appended.stdout.split('\n')[1]);
                expect(JSON.parse((await shell.run('verify-receipt r.json --json')).stdout)).to.include({ stream, name: 'orders', end: 2, shards: 3 });
                expect(await shell.run('verify-receipt r.json --data other')).to.include({ code: 1, stderr: 'catenary: InvalidProof: Invalid proof: the data of its blocks is not that of other\n' });
                expect((await shell.run('verify-receipt r.json --stream nope')).stderr).to.match(/it is of stream b.* not of nope/);
                const file = await readFile(join(shell.cwd, 'r.json'), 'utf8');
                await writeFile(join(shell.cwd, 'r.json'), file.replace(/"signature": ".../, '"signature": "AAA'));
                expect((await shell.run('verify-receipt r.json')).stderr).to.match(/^catenary: InvalidCertificate: .* signature of 12D3.* is wrong\n$/);
                expect(await shell.run('verify-receipt nothing.json')).to.include({ code: 1 });
                expect(await shell.run('append orders --proof r.json --ack master', 'x\n')).to.include({ code: 2 });
            }
            finally {
                await rm(shell.cwd, { recursive: true });
            }
        });
        it('fails to verify what is broken', async () => {
            await shell.run('append orders', 'one\ntwo\n');
            for (const node of shell.cluster.nodes) {
                node.readAs = event => event.type === 'frames' ? { ...event, bytes: Buffer.from(event.bytes).fill(9, 132, 133) } : event;
            }
            const { code, stderr } = await shell.run('stream verify orders');
            expect(code).to.equal(1);
            expect(stderr).to.match(/^catenary: BrokenChain: Broken chain at height 0: .* \(from 12D3/);
        });
        it('shows a fork, with what proves it', async () => {
            await shell.run('append orders', 'one\n');
            const [log] = shell.cluster.logs.values();
            const [first, second] = [log.receipt(), log.receipt(log.tail, { hash: Buffer.alloc(32, 7) })];
            expect((await shell.run('status')).stdout).to.not.contain('FORKED');
            shell.cluster.node(2).forks.push({ name: 'orders', height: 0, first, second, foundAt: 1_700_000_000_000_000 });
            const { stdout } = await shell.run('status');
            expect(stdout).to.contain('FORKED STREAM').and.contain(hashToId(first.hash)).and.contain(hashToId(second.hash));
            const { nodes } = JSON.parse((await shell.run('status --json')).stdout);
            const [fork] = nodes.flatMap(node => node.forks);
            expect(fork).to.deep.include({ stream: log.stream, height: 0, second: receiptToJson(second) });
        });
        it('shows the cluster, with nodes that are away', async () => {
            shell.cluster.node(1).isDown = true;
            const { code, stdout } = await shell.run('status');
            expect(code).to.equal(0);
            expect(stdout).to.contain('away: connection refused').and.contain('/ip4/127.0.0.1/tcp/1');
            for (const node of shell.cluster.nodes) {
                node.isDown = true;
            }
            expect(await shell.run('status')).to.include({ code: 1 });
        });
    });
    it('has nodes read their segments anew, all of them or those named, and waits until they have', async () => {
        const { code, stdout } = await shell.run('scrub --json');
        const { nodes } = JSON.parse(stdout);
        expect(code).to.equal(0);
        expect(nodes).to.have.length(shell.cluster.nodes.length);
        expect(nodes[0]).to.deep.include({ running: false, segments: 2, bytes: 300, damaged: 0, indexesMade: 1 });
        const { peerId } = shell.cluster.nodes[0];
        expect((await shell.run(`scrub --node ${peerId}`)).stdout).to.contain(peerId);
        expect((await shell.run('scrub --node nobody')).code).to.equal(1);
    });
    it('hands clusters and nodes to those who run them', async () => {
        await shell.run('testnet --nodes 5 --data d --demo --input f');
        await shell.run('cluster init --nodes 4 dir');
        await shell.run('node --cluster c --data d --listen /a --listen /b');
        await shell.run('node --cluster c --data d --new-folder --scrub-days 0.5 --repair-delay 5');
        expect((await shell.run('node --cluster c --data d --repair-delay 0')).code).to.equal(2);
        expect((await shell.run('node --cluster c --data d --scrub-days never')).code).to.equal(2);
        expect(shell.calls).to.deep.equal([
            { type: 'testnet', nodes: 5, data: 'd', demo: true, input: 'f' },
            { folder: 'dir', nodes: 4 },
            { type: 'node', cluster: 'c', data: 'd', listen: ['/a', '/b'], newFolder: false, scrubPeriodMs: 604_800_000, repairDelayMs: 30_000 },
            { type: 'node', cluster: 'c', data: 'd', listen: undefined, newFolder: true, scrubPeriodMs: 43_200_000, repairDelayMs: 5_000 }
        ]);
    });
});
//# sourceMappingURL=run.test.js.map