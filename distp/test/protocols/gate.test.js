import { expect } from 'chai';
import { ClosedError, DeadlineError, NotAdmittedError, ProtocolError } from '../../src/errors.js';
import { ManualClock } from '../manual-clock.js';
import { throwIfFailed } from '../../src/protocols/errors.js';
import { Failed } from '../../src/protocols/failure.pb.js';
import { MiB, prefixed, rejection, until, World } from './world.js';
const PROTOCOL = '/test/1';
function echo(node, changes = {}) {
    return node.gate.serve({
        protocol: PROTOCOL,
        nodesOnly: false,
        messageBytesMax: 1000,
        streamsMax: 4,
        handle: async (channel) => {
            const request = await channel.read({ timeoutMs: node.gate.firstMessageTimeoutMs });
            if (request?.[0] === 0xff) {
                throw new ProtocolError('garbage');
            }
            if (request != null) {
                channel.send(request);
            }
        },
        ...changes
    });
}
describe('the gate', () => {
    const world = new World();
    afterEach(async () => { await world.close(); });
    it('serves a peer and closes the stream behind the answer', async () => {
        const [node, peer] = [await world.node(), await world.node()];
        await echo(node);
        const channel = await peer.network.open(node.where, PROTOCOL, MiB, AbortSignal.timeout(5000));
        channel.send(Uint8Array.of(1, 2));
        expect([...(await channel.read())]).to.deep.equal([1, 2]);
        expect(await channel.read()).to.equal(undefined);
        await channel.close();
        expect(await channel.closed).to.equal(undefined);
        expect(node.errors).to.deep.equal([]);
    });
    it('tells a stranger that the protocol is for nodes, counts it, and runs no handler', async () => {
        const [node, stranger] = [await world.node(), await world.node()];
        node.members = new Set();
        let handled = false;
        await echo(node, { nodesOnly: true, handle: async () => { handled = true; } });
        const channel = await stranger.network.open(node.where, PROTOCOL, MiB, AbortSignal.timeout(5000));
        const answer = Failed.decode((await channel.read()));
        expect(() => { throwIfFailed(answer); }).to.throw(NotAdmittedError).with.property('peer', stranger.peerId);
        await channel.close();
        expect(handled).to.equal(false);
        expect(node.gate.refused).to.equal(1);
        node.members.add(stranger.peerId);
        await stranger.network.open(node.where, PROTOCOL, MiB, AbortSignal.timeout(5000));
        await until(() => handled);
    });
    it('cuts off a stream on which nothing comes', async () => {
        const [node, peer] = [await world.node({ firstMessageTimeoutMs: 20 }), await world.node()];
        await echo(node);
        const channel = await peer.network.open(node.where, PROTOCOL, MiB, AbortSignal.timeout(5000));
        await channel.closed;
        expect(channel.stream.status).to.equal('reset');
        expect(node.errors[0]).to.be.instanceOf(DeadlineError);
    });
    it('cuts off a peer that never ends its half', async () => {
        const clock = new ManualClock();
        const [node, peer] = [await world.node({ clock }), await world.node()];
        await echo(node);
        const stream = await peer.libp2p.dialProtocol(node.libp2p.getMultiaddrs(), PROTOCOL);
        stream.send(prefixed(Uint8Array.of(1)));
        await until(() => stream.remoteWriteStatus === 'closed');
        await clock.advance(1_900);
        expect(stream.status).to.equal('open');
        while (stream.status === 'open') {
            await clock.advance(100);
        }
        expect(stream.status).to.equal('reset');
        await until(() => node.libp2p.getConnections().every(({ streams }) => streams.every(({ protocol }) => protocol !== PROTOCOL)));
        expect(node.errors).to.deep.equal([]);
    });
    it('malformed input costs its sender the stream, and again and again the connection', async () => {
        const [node, peer] = [await world.node(), await world.node()];
        await echo(node);
        const connection = await peer.libp2p.dial(node.libp2p.getMultiaddrs());
        for (let streams = 1; streams <= 8; streams++) {
            const stream = await connection.newStream(PROTOCOL);
            stream.send(prefixed(Uint8Array.of(0xff)));
            await until(() => stream.status !== 'open');
        }
        await until(() => connection.status !== 'open');
        expect(node.errors.length).to.equal(8);
        expect(node.errors.every(err => err instanceof ProtocolError)).to.equal(true);
    });
    it('a disconnect is no violation', async () => {
        const [node, peer] = [await world.node(), await world.node()];
        await echo(node);
        for (let round = 0; round < 10; round++) {
            const channel = await peer.network.open(node.where, PROTOCOL, MiB, AbortSignal.timeout(5000));
            channel.abort(new ClosedError('gone'));
        }
        const channel = await peer.network.open(node.where, PROTOCOL, MiB, AbortSignal.timeout(5000));
        channel.send(Uint8Array.of(1));
        expect((await channel.read()).length).to.equal(1);
        await channel.close();
    });
    it('a connection has no more streams of a protocol at once than it may have', async () => {
        const [node, peer] = [await world.node(), await world.node()];
        await echo(node, { streamsMax: 2 });
        const connection = await peer.libp2p.dial(node.libp2p.getMultiaddrs());
        const streams = await Promise.all([0, 1, 2, 3].map(async () => await connection.newStream(PROTOCOL)));
        await until(() => streams.filter(({ status }) => status === 'reset').length === 2);
    });
    it('a peer that is not there is a ClosedError, and an aborted dial its reason', async () => {
        const [node, peer] = [await world.node(), await world.node()];
        const { where } = node;
        await node.libp2p.stop();
        expect(await rejection(peer.network.open(where, PROTOCOL, MiB, AbortSignal.timeout(5000)))).to.be.instanceOf(ClosedError);
        const reason = new DeadlineError('too late');
        expect(await rejection(peer.network.open(where, PROTOCOL, MiB, AbortSignal.abort(reason)))).to.equal(reason);
    });
    it('takes its protocols back when it closes', async () => {
        const [node, peer] = [await world.node(), await world.node()];
        await echo(node);
        await node.gate.close();
        expect(await rejection(peer.network.open(node.where, PROTOCOL, MiB, AbortSignal.timeout(5000)))).to.be.instanceOf(ClosedError);
    });
});
//# sourceMappingURL=gate.test.js.map