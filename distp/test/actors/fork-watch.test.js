import { expect } from 'chai';
import { checkedMessage } from '../../src/actors/checked-message.js';
import { ForkWatch, FORKS_MAX } from '../../src/actors/fork-watch.js';
import { InvalidCertificateError, StorageError } from '../../src/errors.js';
import { sha256 } from '../../src/chain/index.js';
import { MemoryStorage } from '../../src/storage/memory-storage.js';
import { sign, signer, verifySignature } from '../chain/examples.js';
import { SignedStream } from '../chain/signed-stream.js';
import { ManualClock } from '../manual-clock.js';
import { memoryLog } from './fixtures.js';
describe('two certificates of one segment', () => {
    let stream;
    let storage;
    let held;
    let forks;
    beforeEach(async () => {
        stream = new SignedStream();
        stream.append(['one']);
        stream.append(['two']);
        const { certificate } = await stream.seal([1, 2, 3]);
        held = { certificate, hashBelow: async (height) => stream.frames.find(({ end }) => end === height)?.lastHash };
        storage = await MemoryStorage.make();
        forks = watch();
    });
    afterEach(async () => { await storage.close(); });
    function watch() {
        return new ForkWatch({ storage, verify: verifySignature, held: () => held, clock: new ManualClock(), log: memoryLog() });
    }
    /** Signed by a majority of the segment's shards, whose keys are in the wrong hands. */
    async function planted(change) {
        const claim = { ...held.certificate, ...change };
        return { ...claim, signatures: await Promise.all([0, 2].map(async (index) => sign(signer(index), claim))) };
    }
    async function refusal(certificate, by = forks) {
        const err = await by.witness(certificate).then(() => undefined, (err) => err);
        expect(err).to.be.instanceOf(InvalidCertificateError);
        return err.message;
    }
    const other = sha256(Buffer.from('another block'));
    it('agree if they are of the same block, whoever signed it', async () => {
        await forks.witness(await planted({}));
        await forks.witness(await planted({ epoch: 9 }));
        expect(forks.forks).to.deep.equal([]);
    });
    it('say nothing of a segment that is not held', async () => {
        const certificate = await planted({ hash: other });
        held = undefined;
        await forks.witness(certificate);
        expect(forks.forks).to.deep.equal([]);
    });
    it('are a fork if they are of different blocks at one height', async () => {
        expect(await refusal(await planted({ hash: other }))).to.match(/a fork at height 2/);
        expect(forks.forks).to.have.length(1);
        expect(forks.forks[0]).to.deep.include({ height: 2, first: held.certificate });
    });
    it('are a fork if one is of a block that is not in the history that the other ends', async () => {
        expect(await refusal(await planted({ end: 2, hash: other }))).to.match(/a fork at height 1/);
    });
    it('are a fork if one goes on behind the seal', async () => {
        expect(await refusal(await planted({ end: 5, hash: other }))).to.match(/a fork at height 3/);
    });
    it('are none if one is only a receipt of blocks below the seal: it is refused, and nobody is blamed', async () => {
        expect(await refusal(await planted({ end: 2, hash: stream.frames[1].lastHash }))).to.match(/block below 2, and the seal of .* is below 3/);
        held = { ...held, hashBelow: async () => undefined };
        expect(await refusal(await planted({ end: 2, hash: other }))).to.match(/the seal of .* is below 3/);
        expect(forks.forks).to.deep.equal([]);
    });
    it('reach no shard by a message', async () => {
        const [segment] = stream.segments;
        const context = { stream: stream.stream, segment: stream.stream, descriptor: segment.descriptor, notary: forks };
        const good = { type: 'sealed', epoch: 3, certificate: held.certificate };
        expect(await checkedMessage(1, good, context)).to.equal(good);
        const err = await Promise.resolve(checkedMessage(1, { ...good, certificate: await planted({ hash: other }) }, context)).then(() => undefined, (err) => err);
        expect(err).to.be.instanceOf(InvalidCertificateError);
        expect(forks.forks).to.have.length(1);
        // one that isn't signed well proves nothing
        await Promise.resolve(checkedMessage(1, { ...good, certificate: { ...await planted({}), hash: sha256(other) } }, context)).catch(() => { });
        expect(forks.forks).to.have.length(1);
    });
    it('are kept over restarts, each once, and not without end', async () => {
        await refusal(await planted({ hash: other }));
        await refusal(await planted({ hash: other }));
        expect(forks.forks).to.have.length(1);
        storage = await storage.crash();
        const restarted = watch();
        await restarted.load();
        expect(restarted.forks.map(({ height, second }) => [height, Buffer.from(second.hash)])).to.deep.equal([[2, other]]);
        await refusal(await planted({ hash: other }), restarted);
        expect(restarted.forks).to.have.length(1);
        for (let number = 0; number < FORKS_MAX + 3; number++) {
            await refusal(await planted({ hash: sha256(Buffer.from(String(number))) }), restarted);
        }
        expect(restarted.forks).to.have.length(FORKS_MAX);
    });
    it('that can not be read are an error of the disk', async () => {
        await storage.putValue('forks', Buffer.from('[{}]'));
        expect(await watch().load().then(() => undefined, (err) => err)).to.be.instanceOf(StorageError);
    });
});
//# sourceMappingURL=fork-watch.test.js.map