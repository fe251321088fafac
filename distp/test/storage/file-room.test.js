import { expect } from 'chai';
import { EXTENT_BYTES_MAX, EXTENT_BYTES_MIN, FileRoom } from '../../src/storage/file-room.js';
const MiB = 1024 * 1024;
const FILE_BYTES = 64 * MiB;
describe('the room in a data file', () => {
    let writes;
    let grown;
    let opened;
    let closed;
    let synced;
    let failWith;
    /** each write waits here */
    let gate;
    const open = async () => {
        opened++;
        const write = async (pieces, at) => {
            await gate;
            if (failWith != null) {
                throw failWith;
            }
            expect(Buffer.concat(pieces).every(byte => byte === 0)).to.equal(true);
            writes.push({ at, bytes: Buffer.concat(pieces).length });
        };
        return {
            write,
            writeDurably: async (pieces, at) => {
                await write(pieces, at);
                synced++;
            },
            close: async () => { closed++; }
        };
    };
    const room = (writtenBytes, lazy = false) => new FileRoom({ lazy, fileBytes: FILE_BYTES, writtenBytes, open, grew: bytes => { grown.push(bytes); } });
    const bytesOf = (zeros) => zeros.reduce((sum, piece) => sum + piece.length, 0);
    beforeEach(() => {
        writes = [];
        grown = [];
        opened = 0;
        closed = 0;
        synced = 0;
        failWith = undefined;
        gate = undefined;
    });
    it('is used up without a word as long as half a step is left', async () => {
        const some = room(EXTENT_BYTES_MIN);
        expect(await some.behind(1000)).to.deep.equal([]);
        some.wrote(1000);
        await some.close();
        expect(opened).to.equal(0);
        expect(grown).to.deep.equal([]);
    });
    it('is made in the background when less is left, while frames go on', async () => {
        const held = Promise.withResolvers();
        gate = held.promise;
        const some = room(EXTENT_BYTES_MIN);
        some.wrote(200 * 1024);
        expect(await some.behind(EXTENT_BYTES_MIN)).to.deep.equal([]);
        some.wrote(EXTENT_BYTES_MIN);
        const beyond = some.behind(EXTENT_BYTES_MIN + 1);
        held.resolve();
        expect(await beyond).to.deep.equal([]);
        await some.close();
        expect(writes).to.deep.equal([{ at: EXTENT_BYTES_MIN, bytes: EXTENT_BYTES_MIN }]);
        expect(grown).to.deep.equal([2 * EXTENT_BYTES_MIN]);
        expect([opened, closed, synced]).to.deep.equal([1, 1, 1]);
    });
    it('waits for no disk where nobody does', async () => {
        const some = room(EXTENT_BYTES_MIN, true);
        some.wrote(EXTENT_BYTES_MIN);
        await some.behind(2 * EXTENT_BYTES_MIN);
        expect(writes.length).to.equal(1);
        expect(synced).to.equal(0);
    });
    it('grows by as much as the file has, to a limit, a piece at a time, never beyond the file', async () => {
        const some = room(4 * MiB);
        some.wrote(3 * MiB);
        await some.behind(8 * MiB);
        expect(writes.map(({ at }) => at)).to.deep.equal([4, 5, 6, 7].map(at => at * MiB));
        const large = room(32 * MiB);
        large.wrote(30 * MiB);
        await large.behind(33 * MiB);
        expect(grown.at(-1)).to.equal(32 * MiB + EXTENT_BYTES_MAX);
        const last = room(63 * MiB);
        last.wrote(63 * MiB);
        await last.behind(64 * MiB);
        expect(grown.at(-1)).to.equal(FILE_BYTES);
        last.wrote(64 * MiB);
        await last.close();
        expect(opened).to.equal(3);
    });
    it('is written with frames that come too fast, behind them', async () => {
        const some = room(4096);
        const zeros = await some.behind(MiB);
        expect(bytesOf(zeros)).to.equal(MiB);
        some.wrote(MiB);
        expect(grown).to.deep.equal([2 * MiB]);
        await some.close();
    });
    it('leaves a full disk to whoever needs room', async () => {
        failWith = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
        const some = room(EXTENT_BYTES_MIN);
        some.wrote(EXTENT_BYTES_MIN);
        expect(bytesOf(await some.behind(EXTENT_BYTES_MIN + 4096))).to.equal(EXTENT_BYTES_MIN + 4096);
        await some.close();
        expect([opened, closed]).to.deep.equal([1, 1]);
    });
    it('tells the next who writes of a disk that failed', async () => {
        failWith = Object.assign(new Error('EIO: i/o error'), { code: 'EIO' });
        const some = room(EXTENT_BYTES_MIN);
        some.wrote(EXTENT_BYTES_MIN);
        const err = await some.behind(EXTENT_BYTES_MIN + 1).then(() => undefined, (err) => err);
        expect(err).to.equal(failWith);
    });
    it('ends what is being made after the piece on its way', async () => {
        const held = Promise.withResolvers();
        gate = held.promise;
        const some = room(8 * MiB);
        some.wrote(8 * MiB);
        await new Promise(resolve => { setImmediate(resolve); });
        const ended = some.close();
        held.resolve();
        await ended;
        expect(writes).to.deep.equal([{ at: 8 * MiB, bytes: MiB }]);
        some.wrote(9 * MiB);
        await some.close();
        expect(opened).to.equal(1);
    });
});
//# sourceMappingURL=file-room.test.js.map