import '../../src/polyfill.js';
import { expect } from 'chai';
import { ClosedError, StorageError } from '../../src/errors.js';
import { MemoryStorage } from '../../src/storage/memory-storage.js';
import { ROOM_BYTES, storageContract } from './contract.js';
import { append, segmentHeader, texts } from './frames.js';
function benchOf(storage) {
    return {
        storage,
        reopen: async () => benchOf(await storage.reopen()),
        close: async () => { await storage.close(); }
    };
}
describe('MemoryStorage', () => {
    storageContract(async (clock) => benchOf(await MemoryStorage.make({ roomBytes: ROOM_BYTES, clock })));
    const header = segmentHeader();
    it('loses what was not synced when it crashes, and nothing else', async () => {
        let storage = await MemoryStorage.make();
        let store = await storage.create(header);
        append(store, 'a');
        await store.sync();
        storage.markSynced(header.segment, 1);
        append(store, 'b');
        const late = store.sync().then(() => undefined, (err) => err);
        storage = await storage.crash();
        expect(await late).to.be.instanceOf(Error);
        store = await storage.open(header.segment);
        expect(texts(store)).to.deep.equal(['a']);
        store.cut(0);
        append(store, 'B');
        storage = await storage.crash();
        expect(texts(await storage.open(header.segment))).to.deep.equal(['a']);
        await storage.close();
    });
    it('keeps as much of a torn write as it is told to', async () => {
        for (const [keptBytes, kept] of [[0, 1], [1, 1], [135, 1], [136, 2], [200, 2], [272, 2], [273, 3], [100_000, 3]]) {
            let storage = await MemoryStorage.make();
            let store = await storage.create(header);
            append(store, 'one!');
            await store.sync();
            storage.fail('the power is going', 'syncs');
            append(store, 'two!');
            append(store, 'three');
            expect(await store.sync().then(() => undefined, (err) => err)).to.be.instanceOf(StorageError);
            storage = await storage.crash(keptBytes);
            store = await storage.open(header.segment);
            expect(texts(store), String(keptBytes)).to.deep.equal(['one!', 'two!', 'three'].slice(0, kept));
            expect(store.cutAtOpen == null, String(keptBytes)).to.equal([0, 136, 273, 100_000].includes(keptBytes));
            await storage.close();
        }
    });
    it('writes marks by itself, and warns when it cannot', async () => {
        const warned = Promise.withResolvers();
        const storage = await MemoryStorage.make({ markIntervalMs: 1, onWarning: warned.resolve });
        const store = await storage.create(header);
        append(store, 'a');
        await store.sync();
        storage.fail('the disk is gone');
        storage.markSynced(header.segment, 1);
        expect((await warned.promise).message).to.equal('the disk is gone');
        storage.fail(undefined);
        await storage.close();
        storage.markSynced(header.segment, 1);
    });
    it('clears away what an earlier process left half made', async () => {
        let storage = await MemoryStorage.make({ roomBytes: ROOM_BYTES });
        for (const name of ['making.0123456789abcdef', 'who knows']) {
            await (await storage.memory.open(`reserved/${name}`, 'make')).truncate(65536);
        }
        storage = await storage.reopen();
        expect(storage.memory.paths).to.deep.equal([]);
        expect(storage.roomBytes).to.equal(ROOM_BYTES);
        await storage.close();
    });
    it('finishes a removal that was interrupted', async () => {
        let storage = await MemoryStorage.make({ roomBytes: ROOM_BYTES });
        const { disk } = storage;
        await (await storage.create(header)).close();
        const remove = disk.remove.bind(disk);
        disk.remove = async () => { throw new Error('not now'); };
        expect(await storage.remove(header.segment).then(() => undefined, (err) => err)).to.be.instanceOf(StorageError);
        disk.remove = remove;
        storage = await storage.reopen();
        expect(storage.memory.paths).to.deep.equal([]);
        expect(storage.roomBytes).to.equal(ROOM_BYTES);
        await storage.close();
    });
    it('gives room back when a reservation or a segment can not be made', async () => {
        const storage = await MemoryStorage.make({ roomBytes: ROOM_BYTES, onWarning: () => { } });
        storage.fail('the disk is gone');
        const reservation = { stream: header.stream, number: 0, nonce: '01', capacity: 65536, expiresAtMs: Number.MAX_SAFE_INTEGER };
        expect(await storage.reserve(reservation).then(() => undefined, (err) => err)).to.be.instanceOf(StorageError);
        expect(await storage.create(header).then(() => undefined, (err) => err)).to.be.instanceOf(StorageError);
        expect(storage.roomBytes).to.equal(ROOM_BYTES);
        storage.fail(undefined);
        await storage.close();
        expect(await storage.reserve(reservation).then(() => undefined, (err) => err)).to.be.instanceOf(ClosedError);
        expect(await storage.open(header.segment).then(() => undefined, (err) => err)).to.be.instanceOf(ClosedError);
    });
    it('fails as it is told to, and a store that failed stays failed', async () => {
        const storage = await MemoryStorage.make();
        const store = await storage.create(header);
        append(store, 'a');
        storage.fail('the disk is gone');
        const failure = await store.sync().then(() => undefined, (err) => err);
        expect(failure).to.be.instanceOf(StorageError);
        expect(failure.message).to.match(/\.data: the disk is gone$/);
        storage.fail(undefined);
        expect(await store.sync().then(() => undefined, (err) => err)).to.equal(failure);
        expect(texts(store)).to.deep.equal(['a']);
        await store.close();
        expect((await storage.open(header.segment)).end).to.equal(0);
        await storage.close();
    });
});
//# sourceMappingURL=memory-storage.test.js.map