import { expect } from 'chai';
import { serveAppend } from '../../src/protocols/append/handler.js';
import { serveRead } from '../../src/protocols/read/handler.js';
import { ForeignPeer } from './foreign-peer.js';
import { MemoryLog } from './memory-log.js';
import { someId, World } from './world.js';
describe('a peer that has the .proto files alone', () => {
    const world = new World();
    let foreign;
    beforeEach(async () => { foreign = await ForeignPeer.start(); });
    afterEach(async () => {
        await foreign.stop();
        await world.close();
    });
    it('appends, and reads the same back with every hash right', async () => {
        const node = await world.node();
        const log = new MemoryLog();
        await serveAppend(node.gate, log);
        await serveRead(node.gate, log);
        const address = node.where.addresses[0];
        const texts = Array.from({ length: 50 }, (_, index) => `block ${index} `.repeat(index * 100));
        const acks = await foreign.append(address, log.stream, texts);
        const blocks = await foreign.read(address, log.stream, 10);
        expect(acks.map(({ height }) => height)).to.deep.equal(texts.map((_, index) => index));
        expect(blocks.map(({ data }) => data.toString())).to.deep.equal(texts.slice(10));
        expect(blocks.map(({ hash }) => hash.toString('hex'))).to.deep.equal(acks.slice(10).map(({ lastHash }) => lastHash.toString('hex')));
        expect(node.errors).to.deep.equal([]);
    });
    it('is told why it is refused', async () => {
        const node = await world.node();
        await serveAppend(node.gate, new MemoryLog());
        const refused = await foreign.append(node.where.addresses[0], someId(99), ['x']).catch((err) => err);
        // Failure.code 12: StreamNotFound
        expect(refused).to.be.instanceOf(Error).with.property('message').that.includes('refused: 080c');
    });
});
//# sourceMappingURL=interop.test.js.map