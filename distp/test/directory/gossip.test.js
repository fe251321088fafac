import { expect } from 'chai';
import { GossipNews, NEWS_BYTES_MAX } from '../../src/directory/gossip.js';
import { startCluster, until } from './hosts.js';
describe('gossip over three nodes', () => {
    let live;
    before(async () => {
        live = await startCluster(3, { dht: false });
        const topic = `/catenary/${live.cluster}/tails`;
        await until(() => live.nodes.every(({ host }) => pubsubOf(host.libp2p.services).getSubscribers(topic).length === 2), 'subscriptions');
    });
    after(async () => { await live.stop(); });
    function listen(verdictOf = () => 'accept') {
        const heard = live.nodes.map(() => []);
        live.nodes.forEach(({ host }, index) => {
            host.news?.onRecord(record => {
                const text = Buffer.from(record).toString();
                heard[index]?.push(text);
                return verdictOf(index, text);
            });
        });
        return heard;
    }
    it('tells every other node', async () => {
        const heard = listen();
        await live.nodes[0]?.host.news?.publish(Buffer.from('one'));
        await until(() => heard[1]?.length === 1 && heard[2]?.length === 1, 'the news');
        expect(heard).to.deep.equal([[], ['one'], ['one']]);
    });
    it('goes on after news that were ignored, rejected, or failed to be judged', async () => {
        const heard = listen((index, text) => {
            if (text === 'fails') {
                throw new Error('no verdict');
            }
            return text === 'good' ? 'accept' : index === 1 ? 'ignore' : 'reject';
        });
        for (const text of ['fails', 'bad', 'good']) {
            await live.nodes[0]?.host.news?.publish(Buffer.from(text));
        }
        await until(() => heard[1]?.includes('good') === true && heard[2]?.includes('good') === true, 'the good news');
        expect(heard[1]).to.have.members(['fails', 'bad', 'good']);
    });
    it('does not publish more than news', async () => {
        const err = await live.nodes[0]?.host.news?.publish(new Uint8Array(NEWS_BYTES_MAX + 1)).catch((err) => err);
        expect(err).to.have.property('name', 'TooLargeError');
    });
    it('keeps topics apart', async () => {
        const heard = listen();
        const other = [];
        const rooms = live.nodes.map(({ host }) => host.newsOn('/catenary/rooms'));
        rooms.forEach(news => { news.start(); });
        rooms[1]?.onRecord(record => {
            other.push(Buffer.from(record).toString());
            return 'accept';
        });
        await until(() => pubsubOf(live.nodes[0]?.host.libp2p.services).getSubscribers('/catenary/rooms').length === 2, 'subscriptions');
        await rooms[0]?.publish(Buffer.from('room'));
        await until(() => other.length === 1, 'the news');
        rooms.forEach(news => { news.stop(); });
        expect(heard).to.deep.equal([[], [], []]);
    });
});
describe("gossipsub's errors", () => {
    function failing(message) {
        const pubsub = { publish: async () => { throw new Error(message); } };
        return new GossipNews({ pubsub, topic: 'any' });
    }
    it('are no failure where nobody listens, or everybody knows', async () => {
        await failing('PublishError.NoPeersSubscribedToTopic').publish(new Uint8Array(1));
        await failing('PublishError.Duplicate').publish(new Uint8Array(1));
    });
    it('become conditions of ours', async () => {
        const closed = await failing('PublishError.Uninitialized').publish(new Uint8Array(1)).catch((err) => err);
        const unknown = await failing('something else').publish(new Uint8Array(1)).catch((err) => err);
        expect(closed).to.have.property('name', 'ClosedError');
        expect(unknown).to.have.property('name', 'InternalError');
    });
});
function pubsubOf(services) {
    return services.pubsub;
}
//# sourceMappingURL=gossip.test.js.map