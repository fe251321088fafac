import { expect } from 'chai';
import { DeadlineError } from '../../src/errors.js';
import { Channel } from '../../src/protocols/channel.js';
import { encodeHello, REPLICATE_BYTES_MAX, REPLICATE_PROTOCOL } from '../../src/protocols/replicate/codec.js';
import { ReplicateHub } from '../../src/protocols/replicate/hub.js';
import { someId, until, World } from './world.js';
const SILENCE_MS = 150;
describe('a pair of nodes of which one falls silent', () => {
    const world = new World();
    let hub;
    afterEach(async () => {
        await hub?.stop();
        await world.close();
    });
    it('gets a new connection, not only a new stream: the old one would hang for as long again', async () => {
        const [low, high] = [await world.node(), await world.node()].sort((a, b) => a.peerId < b.peerId ? -1 : 1);
        const hello = (number) => ({ cluster: someId(1), incarnation: `${number}`.repeat(32), startId: `start ${number}` });
        const connections = new Set();
        await high.libp2p.handle(REPLICATE_PROTOCOL, (stream, connection) => {
            connections.add(connection.id);
            new Channel(stream, { messageBytesMax: REPLICATE_BYTES_MAX }).send(encodeHello(hello(2)));
        });
        const errors = [];
        let ups = 0;
        const members = [low, high].map((node, index) => ({ ...node.where, incarnation: hello(index + 1).incarnation }));
        hub = new ReplicateHub({
            self: low.peerId,
            hello: hello(1),
            members,
            network: low.network,
            service: { onMessage() { }, onUp() { ups++; }, onDown() { }, onHeartbeat() { } },
            onError: err => { errors.push(err); },
            silenceMs: SILENCE_MS
        });
        hub.start();
        await until(() => connections.size === 3);
        expect(ups).to.be.at.least(2);
        expect(errors.every(err => err instanceof DeadlineError), errors.join()).to.equal(true);
    });
});
//# sourceMappingURL=silence.test.js.map