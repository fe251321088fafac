import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { streamIdOf } from '../../src/chain/index.js';
import { CLUSTER_FILE, clusterOf, initCluster, listenAddresses, nodeFolder, readClusterFile } from '../../src/node/cluster-file.js';
import { KEY_FILE } from '../../src/node/keys.js';
import { openNodeFolder } from '../../src/node/node-folder.js';
async function failure(work) {
    return await work.then(() => { throw new Error('it went well'); }, (err) => err);
}
describe('a cluster on paper', () => {
    let root;
    let file;
    before(async () => {
        root = await mkdtemp(join(tmpdir(), 'catenary-cluster-'));
        file = join(root, CLUSTER_FILE);
        await initCluster(root, { nodes: 4, zone: index => `zone-${index % 2}` });
    });
    after(async () => { await rm(root, { recursive: true, force: true }); });
    /** What is refused of a cluster file after a change. */
    async function refusal(change) {
        const json = JSON.parse(await readFile(file, 'utf8'));
        change(json);
        const changed = join(root, 'changed.json');
        await writeFile(changed, JSON.stringify(json));
        const err = await failure(readClusterFile(changed));
        expect(err).to.have.property('name', 'InvalidArgumentError');
        return err.message;
    }
    it('is read as it was made', async () => {
        const other = await mkdtemp(join(tmpdir(), 'catenary-cluster-'));
        const made = await initCluster(other, { nodes: 2, createdAt: 1_234_567 });
        const read = await readClusterFile(join(other, CLUSTER_FILE));
        await rm(other, { recursive: true, force: true });
        expect(read.nodes).to.deep.equal(made.nodes);
        expect(read.cluster).to.equal(made.cluster);
        expect(read.genesis.createdAt).to.equal(1_234_567);
    });
    it("has the hash of the catalog's genesis as its id", async () => {
        const { cluster, genesisBytes, genesis, nodes } = await readClusterFile(file);
        const { descriptor } = genesis;
        expect(cluster).to.equal(streamIdOf(genesisBytes));
        expect(descriptor.settings).to.include({ name: 'catalog', replication: 3, segmentBytes: 1024 * 1024 });
        expect(descriptor.settings.writers).to.deep.equal(nodes.map(node => node.peerId));
        expect(descriptor.settings.admins).to.deep.equal(nodes.map(node => node.peerId));
        expect(descriptor.settings.readers).to.deep.equal(['*']);
        expect(descriptor.shards).to.deep.equal(nodes.slice(0, 3).map(({ peerId, incarnation, zone }) => ({ peerId, incarnation, zone })));
        expect(genesis.creator).to.equal(nodes[0]?.peerId);
    });
    it('gives each node a port of its own to listen on', async () => {
        const { nodes } = await readClusterFile(file);
        const listen = nodes.flatMap(listenAddresses);
        expect(new Set(listen).size).to.equal(4);
        listen.forEach(address => { expect(address).to.match(/^\/ip4\/127\.0\.0\.1\/tcp\/\d+$/); });
        expect(nodes[1]?.addresses).to.deep.equal([`${listen[1]}/p2p/${nodes[1]?.peerId}`]);
    });
    it('has no key in it', async () => {
        const text = await readFile(file, 'utf8');
        const key = await readFile(join(nodeFolder(root, 0), 'key'));
        expect(text).not.to.contain(key.subarray(4, 36).toString('base64').slice(0, 20));
        expect(text).not.to.contain(key.toString('base64').slice(8, 40));
    });
    it('opens the folders of its nodes, and no others', async () => {
        const cluster = await readClusterFile(file);
        const { storage, self } = await openNodeFolder(nodeFolder(root, 2), cluster);
        await storage.close();
        expect(self).to.deep.equal(cluster.nodes[2]);
        const other = await mkdtemp(join(tmpdir(), 'catenary-cluster-'));
        const stranger = await initCluster(other, { nodes: 1 });
        const [foreign, mixed, empty] = [
            await failure(openNodeFolder(nodeFolder(root, 2), stranger)),
            // same node in both lists, but the folder remembers its cluster
            await failure(openNodeFolder(nodeFolder(root, 2), { ...stranger, nodes: cluster.nodes })),
            await failure(openNodeFolder(join(other, 'nowhere'), stranger))
        ];
        await rm(other, { recursive: true, force: true });
        for (const err of [foreign, mixed, empty]) {
            expect(err).to.have.property('name', 'WrongFolderError');
        }
        expect(mixed.message).to.contain('belongs to cluster');
    });
    it('refuses a folder that has nothing but its key, unless it is to be made anew', async () => {
        const cluster = await readClusterFile(file);
        const folder = nodeFolder(root, 1);
        const before = await openNodeFolder(folder, cluster);
        await before.storage.close();
        for (const name of await readdir(folder)) {
            if (name !== KEY_FILE) {
                await rm(join(folder, name), { recursive: true });
            }
        }
        expect((await failure(openNodeFolder(folder, cluster))).message).to.contain('--new-folder');
        const fresh = await openNodeFolder(folder, cluster, { newFolder: true });
        await fresh.storage.close();
        expect(fresh.self.peerId).to.equal(before.self.peerId);
        expect(fresh.storage.incarnation).to.not.equal(before.storage.incarnation);
        // from now on it is the node's folder, with or without being told
        for (const newFolder of [false, true]) {
            const again = await openNodeFolder(folder, cluster, { newFolder });
            await again.storage.close();
            expect(again.storage.incarnation).to.equal(fresh.storage.incarnation);
        }
    });
    it('refuses to be made over what is there', async () => {
        const before = await readFile(file, 'utf8');
        const err = await failure(initCluster(root, { nodes: 1 }));
        expect(err).to.have.property('name', 'WrongFolderError');
        expect(await readFile(file, 'utf8')).to.equal(before);
    });
    it('leaves nothing behind when it can not be made', async () => {
        const other = await mkdtemp(join(tmpdir(), 'catenary-cluster-'));
        const err = await failure(initCluster(other, { nodes: 3, listen: index => index === 2 ? ['nonsense'] : ['/ip4/127.0.0.1/tcp/4001'] }));
        const left = await readdir(other);
        await rm(other, { recursive: true, force: true });
        expect(err).to.have.property('name', 'InvalidArgumentError');
        expect(err.message).to.contain('listen(2)[0]');
        expect(left).to.deep.equal([]);
    });
    it('refuses a number of nodes that can not be', async () => {
        for (const nodes of [0, 1.5, 257]) {
            expect(await failure(initCluster(join(root, 'never'), { nodes }))).to.have.property('name', 'InvalidArgumentError');
        }
    });
    it('names the field that is wrong', async () => {
        expect(await refusal(json => { json['cluster'] = 'bnothing'; })).to.contain('cluster:');
        expect(await refusal(json => { json['genesis'] = 7; })).to.contain('genesis:');
        expect(await refusal(json => { json['genesis'] = 'AAAA'; })).to.contain('cluster:');
        expect(await refusal(json => { json.nodes = []; })).to.contain('nodes:');
        expect(await refusal(json => { json.nodes.pop(); json.nodes.shift(); })).to.contain('a shard of the genesis');
        expect(await refusal(json => { json.nodes.push({ ...json.nodes[0] }); })).to.contain('twice');
        expect(await refusal(json => { (json.nodes[3] ?? {})['peerId'] = 'somebody'; })).to.contain('nodes[3].peerId');
        expect(await refusal(json => { (json.nodes[3] ?? {})['incarnation'] = '12'; })).to.contain('nodes[3].incarnation');
        expect(await refusal(json => { (json.nodes[3] ?? {})['addresses'] = ['localhost:4001']; })).to.contain('nodes[3].addresses[0]');
        expect(await refusal(json => { (json.nodes[3] ?? {})['addresses'] = json.nodes[2]?.['addresses']; })).to.contain('nodes[3].addresses[0]');
        expect(await refusal(json => { (json.nodes[3] ?? {})['zone'] = undefined; })).to.contain('nodes[3].zone');
    });
    it('refuses a zone that no seal has room for, naming file and field', async () => {
        expect(await refusal(json => { json.nodes[3]['zone'] = 'ä'.repeat(65); })).to.equal(`${join(root, 'changed.json')}: nodes[3].zone: 130 bytes are over the limit of 128`);
        expect((await failure(initCluster(join(root, 'far'), { nodes: 2, zone: () => 'z'.repeat(129) }))).message).to.contain('node 0.zone');
        const { nodes } = await readClusterFile(file);
        const far = clusterOf(nodes.map((node, index) => index === 1 ? { ...node, zone: 'z'.repeat(129) } : node), 0);
        expect(await refusal(json => {
            json['cluster'] = far.cluster;
            json['genesis'] = Buffer.from(far.genesisBytes).toString('base64');
        })).to.contain('genesis: the zone of shard 1: 129 bytes');
        const changed = join(root, 'longest.json');
        const json = JSON.parse(await readFile(file, 'utf8'));
        json.nodes[3]['zone'] = 'ä'.repeat(64);
        await writeFile(changed, JSON.stringify(json));
        expect((await readClusterFile(changed)).nodes[3]?.zone).to.equal('ä'.repeat(64));
    });
    it('says so when it is not there, or not JSON', async () => {
        expect(await failure(readClusterFile(join(root, 'none', CLUSTER_FILE)))).to.have.property('name', 'WrongFolderError');
        const broken = join(root, 'broken.json');
        await writeFile(broken, '{');
        expect((await failure(readClusterFile(broken))).message).to.contain('not JSON');
    });
});
//# sourceMappingURL=cluster-file.test.js.map