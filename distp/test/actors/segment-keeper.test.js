import { expect } from 'chai';
import { SegmentKeeper } from '../../src/actors/segment-keeper.js';
import { CorruptSegmentError } from '../../src/errors.js';
import { MemoryStorage } from '../../src/storage/memory-storage.js';
import { ManualClock } from '../manual-clock.js';
import { append, appendSeal, segmentHeader } from '../storage/frames.js';
import { memoryLog } from './fixtures.js';
const { stream, segment, ...header } = segmentHeader();
const RECORD = { stream, segment, number: 0, hardState: { epoch: 1, logEpoch: 1 }, state: 'sealed', opening: new Uint8Array(0) };
const FAILED = new CorruptSegmentError('the file', 'a sync failed', 0);
describe('a segment keeper', () => {
    let storage;
    let clock;
    let log;
    let quarantined;
    let keeper;
    beforeEach(async () => {
        storage = await MemoryStorage.make();
        clock = new ManualClock();
        log = memoryLog();
        quarantined = [];
        keeper = new SegmentKeeper({ storage, clock, log, onQuarantined: record => { quarantined.push(record); } });
        const store = await storage.create({ stream, segment, ...header });
        append(store, 'block');
        appendSeal(store);
        await store.seal();
        await storage.putShard(RECORD);
        keeper.hold(RECORD, store);
    });
    afterEach(async () => {
        storage.fail(undefined);
        await keeper.stop();
        await storage.close();
    });
    const refusal = async () => await keeper.store(segment).then(() => undefined, (err) => err);
    const stored = async () => (await storage.shards())[0]?.state;
    it('serves nothing of a quarantined segment, also if the database refuses to take that, and tells it again until it does', async () => {
        storage.fail('EIO: i/o error', 'everything');
        await keeper.quarantine(RECORD, FAILED);
        expect(await refusal()).to.be.instanceOf(CorruptSegmentError);
        expect(keeper.serves(segment)).to.equal(false);
        expect(quarantined.map(({ state }) => state)).to.deep.equal(['quarantined']);
        expect(await stored()).to.equal('sealed');
        const complaints = () => log.lines.filter(line => line.includes('could not be written') && line.includes('EIO')).length;
        expect(complaints()).to.equal(1);
        await clock.advance(500);
        expect(complaints()).to.equal(2);
        storage.fail(undefined);
        await clock.advance(1_000);
        expect(await stored()).to.equal('quarantined');
        await clock.advance(60_000);
        expect(complaints()).to.equal(2);
        expect(await refusal()).to.be.instanceOf(CorruptSegmentError);
    });
    it('tells the database nothing that has ceased to be true', async () => {
        storage.fail('EIO: i/o error', 'everything');
        await keeper.quarantine(RECORD, FAILED);
        storage.fail(undefined);
        keeper.hold(RECORD);
        await clock.advance(60_000);
        expect(await stored()).to.equal('sealed');
    });
});
//# sourceMappingURL=segment-keeper.test.js.map