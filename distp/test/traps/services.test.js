/** What DHT and gossip of the locked libp2p do by default where one might expect something else. */
import { nextEvent, rejection, startNode, until } from './nodes.js';
import { gossipsub } from '@libp2p/gossipsub';
import { kadDHT, passthroughMapper } from '@libp2p/kad-dht';
import { expect } from 'chai';
describe('traps: the DHT', () => {
    let nodes;
    beforeEach(async () => {
        const start = async () => startNode({
            byDefault: kadDHT({ protocol: '/catenary-traps/default/1', logPrefix: 'default', datastorePrefix: '/default', metricsPrefix: 'default' }),
            strict: kadDHT({ protocol: '/catenary-traps/strict/1', clientMode: false, logPrefix: 'strict', datastorePrefix: '/strict', metricsPrefix: 'strict' }),
            open: kadDHT({ protocol: '/catenary-traps/open/1', clientMode: false, peerInfoMapper: passthroughMapper, logPrefix: 'open', datastorePrefix: '/open', metricsPrefix: 'open' })
        });
        nodes = [await start(), await start()];
    });
    afterEach(async () => {
        await Promise.all(nodes.map(async (node) => { await node.stop(); }));
    });
    it('is a client unless told otherwise', () => {
        expect(nodes[0]?.services.byDefault.getMode()).to.equal('client');
        expect(nodes[0]?.services.strict.getMode()).to.equal('server');
    });
    it('takes no peer with private addresses unless told otherwise', async () => {
        const [first, second] = nodes;
        await Promise.all([first.dial(second.getMultiaddrs()), nextEvent(first, 'peer:identify')]);
        const size = (dht) => dht.routingTable.size;
        await until(() => size(first.services.open) === 1);
        expect(size(first.services.strict)).to.equal(0);
    });
});
describe('traps: gossip', () => {
    it('publishing to nobody is a plain Error, known by its message alone', async () => {
        const node = await startNode({ pubsub: gossipsub() });
        const err = await rejection(node.services.pubsub.publish('news', Uint8Array.of(1)));
        await node.stop();
        expect(err.constructor).to.equal(Error);
        expect(err.name).to.equal('Error');
        expect(err.message).to.equal('PublishError.NoPeersSubscribedToTopic');
    });
    it('publishing the same twice is a plain Error, known by its message alone', async () => {
        const node = await startNode({ pubsub: gossipsub({ allowPublishToZeroTopicPeers: true, globalSignaturePolicy: 'StrictNoSign', msgIdFn: () => Uint8Array.of(1) }) });
        await node.services.pubsub.publish('news', Uint8Array.of(1));
        const err = await rejection(node.services.pubsub.publish('news', Uint8Array.of(1)));
        await node.stop();
        expect(err.constructor).to.equal(Error);
        expect(err.message).to.equal('PublishError.Duplicate');
    });
});
//# sourceMappingURL=services.test.js.map