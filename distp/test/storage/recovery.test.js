import { expect } from 'chai';
import { FRAME_BYTES_MAX, FRAME_HEADER_BYTES, verifyFrame } from '../../src/chain/index.js';
import { CorruptSegmentError, FileFailedError, StorageError } from '../../src/errors.js';
import { MemoryStorage } from '../../src/storage/memory-storage.js';
import { append, appendSeal, frameAfter, segmentHeader, texts, tipAfter, tipOf } from './frames.js';
const header = segmentHeader();
const FRAMES_AT = 4096;
async function refused(call) {
    return await call.then(() => undefined, (err) => err);
}
describe('recovery', () => {
    let storage;
    let store;
    let path;
    beforeEach(async () => {
        storage = await MemoryStorage.make();
        store = await storage.create(header);
        path = storage.memory.paths.find(name => name.endsWith('.data')) ?? '';
    });
    afterEach(async () => {
        await storage.close();
    });
    /** Closes the store, does something to its file, opens it again. */
    async function after(damage) {
        await store.close();
        damage(storage.memory.bytes(path));
        store = await storage.open(header.segment);
        return store;
    }
    describe('of a torn tail', () => {
        it('finds what is whole, wherever the last frame was torn', async () => {
            append(store, 'first');
            await store.sync();
            const offset = FRAMES_AT + store.usedBytes;
            const last = frameAfter(tipOf(store), ['abcd']);
            for (let kept = 0; kept <= last.length; kept++) {
                const torn = await after(bytes => {
                    bytes.fill(0, offset);
                    last.bytes.copy(bytes, offset, 0, kept);
                });
                const whole = kept === last.length;
                expect(texts(torn), `${kept} bytes`).to.deep.equal(whole ? ['first', 'abcd'] : ['first']);
                expect(torn.cutAtOpen?.bytes, `${kept} bytes`).to.equal(whole || kept === 0 ? undefined : usedBytes(last.bytes.subarray(0, kept)));
            }
        });
        it('cuts a frame that has any byte wrong, and says why', async () => {
            append(store, 'first');
            await store.sync();
            const offset = FRAMES_AT + store.usedBytes;
            const last = frameAfter(tipOf(store), ['abcd', 'ef']);
            for (let at = 0; at < last.length; at++) {
                const torn = await after(bytes => {
                    bytes.fill(0, offset);
                    last.bytes.copy(bytes, offset);
                    bytes[offset + at] = bytes[offset + at] ^ 0x10;
                });
                expect(texts(torn), `byte ${at}`).to.deep.equal(['first']);
                expect(torn.cutAtOpen?.reason, `byte ${at}`).to.be.a('string').with.length.above(0);
            }
        });
        it('leaves nothing behind the cut that a later frame could bring back', async () => {
            append(store, 'first');
            await store.sync();
            const second = frameAfter(tipOf(store), ['second']);
            const third = frameAfter(tipAfter(second), ['third']);
            const offset = FRAMES_AT + store.usedBytes;
            // the disk kept the third and lost the second
            await after(bytes => { third.bytes.copy(bytes, offset + second.length); });
            expect(texts(store)).to.deep.equal(['first']);
            store.append(second);
            await store.sync();
            expect(texts(await after(() => { }))).to.deep.equal(['first', 'second']);
        });
        it('goes on from what was cut while it ran, too', async () => {
            const second = frameAfter(tipAfter(append(store, 'first')), ['second']);
            store.append(second);
            append(store, 'third');
            await store.sync();
            store.cut(1);
            await store.sync();
            store.append(second);
            await store.sync();
            expect(texts(await after(() => { }))).to.deep.equal(['first', 'second']);
        });
        it('takes nothing for a frame that follows on a seal', async () => {
            const seal = appendSeal(store);
            await store.sync();
            const offset = FRAMES_AT + store.usedBytes;
            await after(bytes => { frameAfter(tipAfter(seal), ['more']).bytes.copy(bytes, offset); });
            expect(texts(store)).to.deep.equal(['the seal']);
            expect(store.cutAtOpen?.reason).to.equal('something follows the seal');
        });
    });
    describe('of a file that takes many reads', () => {
        it('finds every frame, wherever the reads end', async () => {
            const big = segmentHeader({ name: 'big', capacity: 16 * 1024 * 1024 });
            let bigStore = await storage.create(big);
            const expected = [];
            for (let index = 0; bigStore.usedBytes < 9 * 1024 * 1024; index++) {
                // sizes from next to nothing to the largest frame there is
                const bytes = index % 5 === 0 ? FRAME_BYTES_MAX - FRAME_HEADER_BYTES - 16 : (index * 7919) % 300_000;
                append(bigStore, Buffer.alloc(bytes, index));
                expected.push(bytes);
            }
            await bigStore.sync();
            const lengths = () => [...bigStore.frames()].flatMap(frame => [...frame.data()].map(data => data.length));
            storage = await storage.reopen();
            bigStore = await storage.open(big.segment);
            expect(lengths()).to.deep.equal(expected);
            let end = 0;
            let bytes = 0;
            for await (const stretch of bigStore.verify()) {
                expect(stretch.end).to.be.greaterThan(end);
                end = stretch.end;
                bytes += stretch.bytes;
            }
            expect(end).to.equal(expected.length);
            expect(bytes).to.equal(4096 + bigStore.usedBytes);
        });
        it('ends a scrub early when the segment is cut or closed under it', async () => {
            append(store, 'a');
            append(store, 'b');
            await store.sync();
            for (const change of [async () => { store.cut(1); }, async () => { await store.close(); }]) {
                const scrub = store.verify()[Symbol.asyncIterator]();
                expect((await scrub.next()).done).to.equal(false);
                await change();
                expect((await scrub.next()).done).to.equal(true);
            }
        });
    });
    describe('of damage', () => {
        it('is corruption below the mark, and a torn tail above it', async () => {
            const first = append(store, 'first');
            const second = append(store, 'second');
            append(store, 'third');
            await store.sync();
            storage.markSynced(header.segment, 2);
            storage = await storage.reopen();
            store = await storage.open(header.segment);
            const secondAt = FRAMES_AT + first.length;
            await after(bytes => { bytes[secondAt + second.length + 133] = 0xff; });
            expect(texts(store)).to.deep.equal(['first', 'second']);
            const err = await refused(after(bytes => { bytes[secondAt + 133] = 0xff; }));
            expect(err).to.be.instanceOf(CorruptSegmentError);
            expect(err).to.include({ file: path, at: secondAt });
            expect(err.message).to.match(/synced up to 2/);
        });
        it('is corruption in every byte of the header', async () => {
            await store.close();
            for (let at = 0; at < FRAMES_AT; at += at < 700 ? 1 : 97) {
                const bytes = storage.memory.bytes(path);
                bytes[at] = bytes[at] ^ 1;
                expect(await refused(storage.open(header.segment)), `byte ${at}`).to.be.instanceOf(CorruptSegmentError);
                bytes[at] = bytes[at] ^ 1;
            }
            await storage.open(header.segment);
        });
        it('is corruption if it is another segment\'s file, or none at all', async () => {
            const other = segmentHeader({ name: 'others' });
            await (await storage.create(other)).close();
            const otherPath = storage.memory.paths.find(name => name.endsWith('.data') && name !== path) ?? '';
            const err = await refused(after(bytes => { storage.memory.bytes(otherPath).copy(bytes); }));
            expect(err).to.be.instanceOf(CorruptSegmentError);
            expect(err.message).to.contain(other.segment);
            await storage.memory.remove(path);
            const gone = await refused(storage.open(header.segment));
            expect(gone).to.be.instanceOf(CorruptSegmentError);
            expect(gone.message).to.match(/missing/);
        });
        it('is a sector that can not be read, but not a system without descriptors', async () => {
            append(store, 'first');
            await store.sync();
            await store.close();
            const { disk } = storage;
            const open = disk.open.bind(disk);
            for (const [code, expected] of [['EIO', CorruptSegmentError], ['EMFILE', StorageError]]) {
                disk.open = async (...args) => {
                    const file = await open(...args);
                    file.read = async () => { throw Object.assign(new Error(code), { code, syscall: 'read' }); };
                    return file;
                };
                expect(await refused(storage.open(header.segment)), code).to.be.instanceOf(expected);
            }
            disk.open = open;
            expect(texts(await storage.open(header.segment))).to.deep.equal(['first']);
        });
        it('is no write or sync that failed: that is said of the file, and nothing of what can be read in it', async () => {
            append(store, 'first');
            await store.sync();
            await store.close();
            const { disk } = storage;
            const open = disk.open.bind(disk);
            for (const [code, call, expected] of [['EIO', 'fsync', FileFailedError], ['EIO', 'ftruncate', FileFailedError], ['ENOSPC', 'ftruncate', StorageError]]) {
                disk.open = async (...args) => {
                    const file = await open(...args);
                    file[call === 'fsync' ? 'sync' : 'truncate'] = async () => { throw Object.assign(new Error(code), { code, syscall: call }); };
                    return file;
                };
                const err = await refused(storage.open(header.segment));
                expect(err, `${code} of ${call}`).to.be.instanceOf(expected);
                expect(err instanceof FileFailedError, `${code} of ${call}`).to.equal(code === 'EIO');
            }
            disk.open = open;
            expect(texts(await storage.open(header.segment))).to.deep.equal(['first']);
        });
        it('is found by a read of the map, if the frame is not there any more', async () => {
            append(store, 'first');
            await store.sync();
            storage.memory.bytes(path).fill(0, FRAMES_AT);
            expect(() => store.read(0, 1, 1000)).to.throw(CorruptSegmentError);
            expect(() => texts(store)).to.throw(CorruptSegmentError);
        });
        it('is found by a scrub, at its place', async () => {
            const first = append(store, 'first');
            append(store, 'second');
            await store.sync();
            storage.memory.bytes(path)[FRAMES_AT + first.length + 132] = 0;
            const err = await refused((async () => {
                for await (const { end } of store.verify()) {
                    expect(end).to.equal(1);
                }
            })());
            expect(err).to.be.instanceOf(CorruptSegmentError);
            expect(err).to.include({ at: FRAMES_AT + first.length });
        });
    });
    describe('of a sealed segment', () => {
        let indexPath;
        beforeEach(async () => {
            append(store, 'a', 'b');
            append(store, 'c');
            appendSeal(store);
            await store.seal();
            indexPath = path.replace(/data$/, 'index');
        });
        it('makes the index anew if any byte of it is wrong, or it is gone', async () => {
            await store.close();
            const whole = Buffer.from(storage.memory.bytes(indexPath));
            for (let at = 0; at < whole.length; at++) {
                const bytes = storage.memory.bytes(indexPath);
                bytes[at] = bytes[at] ^ 4;
                store = await storage.open(header.segment);
                expect(storage.memory.bytes(indexPath).equals(whole), `byte ${at}`).to.equal(true);
                await store.close();
            }
            await storage.memory.remove(indexPath);
            store = await storage.open(header.segment);
            expect(storage.memory.bytes(indexPath).equals(whole)).to.equal(true);
            expect(texts(store)).to.deep.equal(['a', 'b', 'c', 'the seal']);
        });
        it('makes an index anew that is too large for one piece', async () => {
            const big = segmentHeader({ name: 'big', capacity: 16 * 1024 * 1024 });
            let bigStore = await storage.create(big);
            const blocks = Array.from({ length: 16_384 }, () => 'x');
            for (let left = 7; left > 0; left--) {
                append(bigStore, ...blocks);
            }
            const last = append(bigStore, ...blocks);
            appendSeal(bigStore);
            await bigStore.seal();
            const bigPath = storage.memory.paths.find(name => name.includes(big.stream) && name.endsWith('.index')) ?? '';
            const whole = Buffer.from(storage.memory.bytes(bigPath));
            expect(whole.length).to.be.greaterThan(1024 * 1024);
            for (const damaged of [false, true]) {
                await bigStore.close();
                if (damaged) {
                    storage.memory.bytes(bigPath).fill(0xff, whole.length - 1);
                }
                bigStore = await storage.open(big.segment);
                expect(bigStore.heightOf(last.hashOf(77))).to.equal(last.height + 77);
                expect(storage.memory.bytes(bigPath).equals(whole)).to.equal(true);
            }
        });
        it('refuses a damaged seal or a wrong size', async () => {
            const err = await refused(after(bytes => { bytes[FRAMES_AT + store.usedBytes - 9] = 0xff; }));
            expect(err).to.be.instanceOf(CorruptSegmentError);
            const file = await storage.memory.open(path, 'write');
            await file.truncate(FRAMES_AT);
            const short = await refused(storage.open(header.segment));
            expect(short).to.be.instanceOf(CorruptSegmentError);
            expect(short.message).to.match(/4096 bytes are not the 8192/);
        });
        it('leaves damage between for the scrub to find', async () => {
            await after(bytes => { bytes[FRAMES_AT + 133] = 0xff; });
            expect(store.end).to.equal(4);
            const err = await refused((async () => {
                for await (const { bytes } of store.verify()) {
                    expect(bytes).to.equal(0);
                }
            })());
            expect(err).to.be.instanceOf(CorruptSegmentError);
            expect(err).to.include({ at: FRAMES_AT });
        });
    });
    it('finishes a seal that was interrupted anywhere', async () => {
        append(store, 'a');
        appendSeal(store);
        await store.sync();
        const twin = await MemoryStorage.make();
        await copyTo(await twin.create(header), store);
        const whole = Buffer.from(twin.memory.bytes(path));
        await twin.close();
        // the file was cut, the database not told
        await store.close();
        await (await storage.memory.open(path, 'write')).truncate(whole.length);
        storage = await storage.reopen();
        store = await storage.open(header.segment);
        expect(store.sealed).to.equal(false);
        expect(texts(store)).to.deep.equal(['a', 'the seal']);
        await store.seal();
        expect(storage.memory.bytes(path).equals(whole)).to.equal(true);
    });
});
async function copyTo(target, source) {
    for (const frame of source.frames()) {
        expect(verifyFrame(frame)).to.equal(true);
        target.append(frame);
    }
    await target.seal();
}
function usedBytes(bytes) {
    let used = bytes.length;
    while (bytes[used - 1] === 0) {
        used--;
    }
    return used;
}
//# sourceMappingURL=recovery.test.js.map