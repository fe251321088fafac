/** How connections, topologies and identify of the locked libp2p behave where one might expect something else. */
import { nextEvent, PROTOCOL, rejection, startNode, until } from './nodes.js';
import { expect } from 'chai';
describe('traps: connections', () => {
    let local;
    let remote;
    beforeEach(async () => {
        local = await startNode();
        remote = await startNode();
        await remote.handle(PROTOCOL, () => undefined);
    });
    afterEach(async () => {
        await Promise.all([local.stop(), remote.stop()]);
    });
    async function identified(dial) {
        const [connection] = await Promise.all([dial, nextEvent(local, 'peer:identify')]);
        return connection;
    }
    it('a topology that is registered late is not told of peers that are there already', async () => {
        const first = await identified(local.dial(remote.getMultiaddrs()));
        const told = [];
        await local.services.registrar.register(PROTOCOL, { onConnect: (_peer, connection) => { told.push(connection); } });
        const second = await identified(local.dial(remote.getMultiaddrs(), { force: true }));
        await until(() => told.length > 0);
        expect(told).to.deep.equal([second]);
        expect(local.getConnections()).to.include(first);
    });
    it('a topology without filter is told of a peer once for each of its connections', async () => {
        const told = [];
        await local.services.registrar.register(PROTOCOL, { onConnect: peer => { told.push(peer.toString()); } });
        await identified(local.dial(remote.getMultiaddrs()));
        await identified(local.dial(remote.getMultiaddrs(), { force: true }));
        await until(() => told.length > 1);
        expect(told).to.deep.equal([remote.peerId.toString(), remote.peerId.toString()]);
    });
    it('with middleware a handler runs once more for every stream there was before', async () => {
        const streams = [];
        const handled = Promise.withResolvers();
        await remote.handle(PROTOCOL, stream => {
            streams.push(stream);
            if (streams.length === 3) {
                handled.resolve(undefined);
            }
        }, { force: true });
        const middleware = [];
        remote.services.registrar.use(PROTOCOL, middleware);
        const connection = await local.dial(remote.getMultiaddrs());
        while (streams.length < 2) {
            const before = streams.length;
            const stream = await connection.newStream(PROTOCOL);
            stream.send(Uint8Array.of(0));
            await until(() => streams.length > before);
        }
        await handled.promise;
        expect(middleware.length).to.equal(2);
        expect(new Set(streams).size).to.equal(2);
    });
    it('a peer with hundreds of protocols cannot be identified', async () => {
        const connection = await identified(local.dial(remote.getMultiaddrs()));
        expect((await local.services.identify.identify(connection)).protocols).to.include(PROTOCOL);
        for (let index = 0; index < 400; index++) {
            await remote.handle(`/catenary-traps/segment-${index}/1.0.0`, () => undefined);
        }
        const err = await rejection(local.services.identify.identify(connection));
        expect(err.name).to.equal('InvalidDataLengthError');
    });
});
//# sourceMappingURL=connections.test.js.map