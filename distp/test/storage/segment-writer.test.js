import { expect } from 'chai';
import { StorageError } from '../../src/errors.js';
import { HandleFile } from '../../src/storage/file-disk.js';
import { FileRoom } from '../../src/storage/file-room.js';
import { SegmentWriter } from '../../src/storage/segment-writer.js';
import { frameAfter, segmentHeader, tipAfter, tipBefore } from './frames.js';
const FILE_BYTES = 4 * 1024 * 1024;
const START = 4096;
/** A file whose syncs wait until they are let go, and which counts what is asked of it. */
class SlowFile {
    path = 'slow.data';
    memory = Buffer.alloc(FILE_BYTES);
    writes = [];
    syncs = 0;
    durableWrites = 0;
    closed = false;
    failWith;
    syncFailsWith;
    #release = [];
    #arrived = [];
    async write(pieces, at) {
        if (this.failWith != null) {
            throw this.failWith;
        }
        const bytes = Buffer.concat(pieces);
        this.writes.push({ at, bytes: bytes.length });
        bytes.copy(this.memory, at);
    }
    async writeDurably(pieces, at) {
        this.durableWrites++;
        await this.write(pieces, at);
        await this.datasync();
    }
    async datasync() {
        this.syncs++;
        await new Promise(resolve => {
            this.#release.push(resolve);
            this.#arrived.shift()?.();
        });
        const failure = this.failWith ?? this.syncFailsWith;
        if (failure != null) {
            throw failure;
        }
    }
    /** Waits for a sync to begin. */
    async syncing() {
        if (this.#release.length === 0) {
            await new Promise(resolve => { this.#arrived.push(resolve); });
        }
    }
    async letGo() {
        await this.syncing();
        this.#release.shift()?.();
    }
    async read() { return 0; }
    async truncate() { }
    async size() { return FILE_BYTES; }
    async sync() { }
    async close() { this.closed = true; }
}
function chain(count) {
    const frames = [];
    let tip = tipBefore(segmentHeader());
    for (let index = 0; index < count; index++) {
        const frame = frameAfter(tip, [`block ${index}`]);
        frames.push(frame);
        tip = tipAfter(frame);
    }
    return frames;
}
/** Whether a promise has settled once everything that can run has run. */
async function settled(promise) {
    let done = false;
    void promise.finally(() => { done = true; }).catch(() => { });
    await new Promise(resolve => { setImmediate(resolve); });
    return done;
}
describe('SegmentWriter', () => {
    let file;
    let writer;
    let lowered;
    let frames;
    beforeEach(() => {
        file = new SlowFile();
        lowered = [];
        frames = chain(6);
        writer = made(false);
    });
    const made = (lazy) => {
        const room = new FileRoom({ lazy, fileBytes: FILE_BYTES, writtenBytes: FILE_BYTES, open: async () => file, grew: () => { } });
        return new SegmentWriter({ file, room, offset: START, end: 0, lazy, beforeCut: async (height) => { lowered.push(height); } });
    };
    const stage = (...indexes) => {
        for (const index of indexes) {
            writer.append(frames[index]);
        }
    };
    it('shares one write and one fsync among all who came while another was on its way', async () => {
        stage(0);
        const first = writer.sync();
        await file.syncing();
        const others = [];
        for (const index of [1, 2, 3]) {
            stage(index);
            others.push(writer.sync());
        }
        expect(writer.durableEnd).to.equal(0);
        await file.letGo();
        await first;
        expect(writer.durableEnd).to.equal(1);
        expect(await settled(Promise.race(others))).to.equal(false);
        await file.letGo();
        await Promise.all(others);
        expect(writer.durableEnd).to.equal(4);
        expect(file.syncs).to.equal(2);
        expect(file.writes.map(({ at }) => at)).to.deep.equal([START, START + (frames[0]?.length ?? 0)]);
        await writer.sync();
        expect(file.syncs).to.equal(2);
    });
    it('lets nobody who only writes wait for what was asked to be on disk, and syncs what was only written with the rest', async () => {
        writer = made(true);
        stage(0);
        await writer.write();
        const one = writer.sync();
        await file.letGo();
        await one;
        writer = made(false);
        stage(0);
        await writer.write();
        stage(1);
        const both = writer.sync();
        expect(await settled(both)).to.equal(false);
        expect(writer.durableEnd).to.equal(0);
        await file.letGo();
        await both;
        expect(writer.durableEnd).to.equal(2);
        expect(file.syncs).to.equal(2);
        expect(file.durableWrites).to.equal(0);
    });
    it('lets a sync with nothing staged wait for what is on its way', async () => {
        stage(0);
        const first = writer.sync();
        await file.syncing();
        const second = writer.sync();
        expect(await settled(second)).to.equal(false);
        await file.letGo();
        await Promise.all([first, second]);
        expect(file.syncs).to.equal(1);
    });
    it('writes while a sync runs where nobody waits for the disk, and counts for durable only what was written before it began', async () => {
        writer = made(true);
        stage(0);
        const first = writer.sync();
        await file.syncing();
        stage(1);
        await writer.write();
        stage(2);
        await writer.write();
        expect(file.writes.length).to.equal(3);
        expect(file.syncs).to.equal(1);
        const second = writer.sync();
        await file.letGo();
        await first;
        expect(writer.durableEnd).to.equal(1);
        expect(writer.unwritten).to.equal(0);
        expect(await settled(second)).to.equal(false);
        await file.letGo();
        await second;
        expect(writer.durableEnd).to.equal(3);
    });
    it('writes and syncs nothing after a sync that failed, also what was on its way then', async () => {
        writer = made(true);
        stage(0);
        const first = writer.sync();
        await file.syncing();
        stage(1);
        await writer.write();
        const second = writer.sync();
        stage(2);
        file.syncFailsWith = Object.assign(new Error('EIO: i/o error'), { code: 'EIO' });
        await file.letGo();
        for (const outcome of await Promise.allSettled([first, second, writer.write()])) {
            expect(outcome.status === 'rejected' && String(outcome.reason)).to.match(/slow.data: EIO/);
        }
        expect(file.syncs).to.equal(1);
        expect(file.writes.length).to.equal(2);
        expect(writer.durableEnd).to.equal(0);
    });
    it('does not count for durable what was cut while its sync ran', async () => {
        stage(0, 1, 2);
        const sync = writer.sync();
        await file.syncing();
        writer.cut(2, 1, START + (frames[0]?.length ?? 0));
        expect(writer.unwritten).to.equal(1);
        await file.letGo();
        await sync;
        expect(writer.durableEnd).to.equal(1);
        const again = writer.sync();
        await file.letGo();
        await again;
        expect(lowered).to.deep.equal([1]);
        expect(file.memory.subarray(START + (frames[0]?.length ?? 0)).every(byte => byte === 0)).to.equal(true);
    });
    it('fails everybody after a failure, with the file\'s name and the disk\'s reason', async () => {
        stage(0);
        const first = writer.sync();
        await file.syncing();
        stage(1);
        const second = writer.sync();
        file.failWith = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
        await file.letGo();
        const [one, two, three] = await Promise.allSettled([first, second, writer.sync()]);
        for (const outcome of [one, two, three]) {
            expect(outcome?.status).to.equal('rejected');
            const { reason } = outcome;
            expect(reason).to.be.instanceOf(StorageError);
            expect(reason.message).to.equal('slow.data: ENOSPC: no space left on device');
        }
        expect(writer.durableEnd).to.equal(0);
        // what wasn't acknowledged is still there to be read
        expect(writer.frame(0)).to.equal(frames[0]);
        expect(writer.frame(1)).to.equal(frames[1]);
        expect(file.syncs).to.equal(1);
    });
    it('waits for what is on its way before it closes, and lets the rest go', async () => {
        stage(0);
        const first = writer.sync();
        await file.syncing();
        stage(1);
        const second = writer.sync().then(() => 'written', (err) => err.message);
        const closed = writer.close();
        expect(await settled(closed)).to.equal(false);
        await file.letGo();
        await first;
        await closed;
        expect(await second).to.equal('slow.data is closed');
        expect(file.closed).to.equal(true);
    });
});
describe('HandleFile', () => {
    it('goes on until a write that the system takes in parts is done', async () => {
        const memory = Buffer.alloc(64);
        const handle = {
            writev: async (pieces, at) => {
                const bytesWritten = Buffer.concat(pieces).copy(memory, at, 0, 3);
                return { bytesWritten, buffers: pieces };
            }
        };
        const file = new HandleFile('short.data', handle, async () => handle);
        await file.write([Buffer.from('ab'), Buffer.alloc(0), Buffer.from('cdef'), Buffer.from('ghij')], 5);
        expect(memory.toString('latin1', 5, 15)).to.equal('abcdefghij');
        expect(memory[15]).to.equal(0);
        await file.writeDurably([Buffer.from('klmno')], 20);
        expect(memory.toString('latin1', 20, 25)).to.equal('klmno');
    });
    it('opens the file once for all writes that wait for the disk, and closes both', async () => {
        const calls = [];
        const handle = (name) => ({
            writev: async (pieces) => {
                calls.push(`${name} writes`);
                return { bytesWritten: Buffer.concat(pieces).length, buffers: pieces };
            },
            close: async () => { calls.push(`${name} closes`); }
        });
        const file = new HandleFile('twice.data', handle('one'), async () => {
            calls.push('two opens');
            return handle('two');
        });
        await file.write([Buffer.from('a')], 0);
        await file.writeDurably([Buffer.from('b')], 1);
        await file.writeDurably([Buffer.from('c')], 2);
        await file.close();
        expect(calls).to.deep.equal(['one writes', 'two opens', 'two writes', 'two writes', 'two closes', 'one closes']);
    });
    it('gives up on a system that takes nothing', async () => {
        const handle = { writev: async (pieces) => ({ bytesWritten: 0, buffers: pieces }) };
        const err = await new HandleFile('stuck.data', handle, async () => handle).write([Buffer.from('a')], 0).then(() => undefined, (err) => err);
        expect(err.message).to.match(/stuck.data: nothing could be written/);
    });
});
//# sourceMappingURL=segment-writer.test.js.map