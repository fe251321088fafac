import { expect } from 'chai';
import { systemClock } from '../../src/clock.js';
import { Directory } from '../../src/directory/directory.js';
import { StreamNotFoundError } from '../../src/errors.js';
import { verifySignature } from '../../src/node/keys.js';
import { startCluster, until } from './hosts.js';
import { firstTail, nextTail } from './world.js';
describe('directories of three nodes', () => {
    let live;
    let directories;
    let deaf;
    before(async () => { live = await startCluster(3); });
    after(async () => { await live.stop(); });
    beforeEach(() => {
        deaf = new Set();
        directories = live.nodes.map(({ host, node }, index) => new Directory({
            signer: node,
            verify: verifySignature,
            clock: systemClock,
            dialer: {
                // as if it had just been started: its lookups have the DHT only
                connected: () => index === 2 ? [] : host.connected(),
                remember: async (peer) => { await host.remember(peer); },
                ask: async (peer, request) => answerOf(live.nodes.findIndex(other => other.host.peerId === peer), request.key)
            },
            catalog: { isMember: peer => !deaf.has(index) && live.nodes.some(other => other.host.peerId === peer), streamOf: () => undefined, nameOf: () => undefined, genesisOf: () => undefined },
            news: host.news,
            content: host.content
        }));
        directories.forEach(directory => { directory.start(); });
    });
    afterEach(async () => { await Promise.all(directories.map(async (directory) => { await directory.stop(); })); });
    /** A shard says what it knows; who isn't one says nothing. */
    function answerOf(index, key) {
        const answer = directories[index]?.local({ key: key, limit: 1 });
        if (answer == null || !answer.tail.shards.some(shard => shard.peerId === live.nodes[index]?.host.peerId)) {
            throw new StreamNotFoundError('it');
        }
        return answer;
    }
    it('hear of a new master by gossip, and of the next segment too', async () => {
        const [first, second] = live.nodes.map(({ node }) => node);
        const tail = firstTail([first, second]);
        await until(async () => {
            await directories[0]?.announce(tail);
            return directories[2]?.masterOf(tail.stream)?.peerId === first?.peerId;
        }, 'the first master');
        const next = await nextTail(tail, [first, second], [second]);
        await directories[1]?.announce(next);
        await until(() => directories[2]?.masterOf(tail.stream)?.peerId === second?.peerId, 'the second master');
        expect(directories[2]?.addressesOf(second?.peerId ?? '')).to.deep.equal(live.nodes[1]?.host.addresses());
    });
    it('find a master that was never heard of in the DHT', async () => {
        const [first, second] = live.nodes.map(({ node }) => node);
        const tail = firstTail([first, second]);
        deaf.add(2);
        await directories[0]?.announce(tail);
        await directories[0]?.flush();
        expect(directories[2]?.masterOf(tail.stream)).to.equal(undefined);
        deaf.clear();
        const found = await directories[2]?.lookup({ key: { stream: tail.stream }, limit: 1 }, { signal: AbortSignal.timeout(10_000) });
        expect(found?.master?.peerId).to.equal(first?.peerId);
    });
});
//# sourceMappingURL=live.test.js.map