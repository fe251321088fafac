import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { FolderLockedError, WrongFolderError } from '../../src/errors.js';
import { CLUSTER_VALUE, initFolder, openFileStorage } from '../../src/storage/file-storage.js';
import { ROOM_BYTES, storageContract } from './contract.js';
async function benchIn(folder, options) {
    const storage = await openFileStorage(folder, options);
    return {
        storage,
        reopen: async () => {
            await storage.close();
            return await benchIn(folder, options);
        },
        close: async () => {
            await storage.close();
            await rm(folder, { recursive: true });
        }
    };
}
describe('FileStorage', () => {
    storageContract(async (clock) => {
        const folder = await mkdtemp(join(tmpdir(), 'catenary-'));
        await initFolder(folder);
        return await benchIn(folder, { roomBytes: ROOM_BYTES, clock });
    });
    describe('a folder', () => {
        let folder;
        const refused = async (call) => await call.then(() => undefined, (err) => err);
        beforeEach(async () => {
            folder = await mkdtemp(join(tmpdir(), 'catenary-'));
        });
        afterEach(async () => {
            await rm(folder, { recursive: true });
        });
        it('that was never initialised is refused, and left as it is', async () => {
            const err = await refused(openFileStorage(folder));
            expect(err).to.be.instanceOf(WrongFolderError);
            expect(err.message).to.match(/never initialised/);
            await initFolder(folder);
        });
        it('gets its incarnation once', async () => {
            const incarnation = await initFolder(folder);
            expect(await refused(initFolder(folder))).to.be.instanceOf(WrongFolderError);
            const storage = await openFileStorage(folder);
            expect(storage.incarnation).to.equal(incarnation);
            await storage.close();
        });
        it('is open once at a time', async () => {
            await initFolder(folder);
            const storage = await openFileStorage(folder);
            expect(await refused(openFileStorage(folder))).to.be.instanceOf(FolderLockedError);
            await storage.close();
            await (await openFileStorage(folder)).close();
        });
        it('belongs to one cluster', async () => {
            await initFolder(folder, { clusterId: 'bone' });
            const err = await refused(openFileStorage(folder, { clusterId: 'bother' }));
            expect(err).to.be.instanceOf(WrongFolderError);
            const storage = await openFileStorage(folder, { clusterId: 'bone' });
            expect(Buffer.from(await storage.getValue(CLUSTER_VALUE) ?? []).toString()).to.equal('bone');
            await storage.close();
        });
        it('promises what the disk has, less a reserve', async () => {
            await initFolder(folder);
            const storage = await openFileStorage(folder);
            const before = storage.roomBytes;
            expect(before).to.be.greaterThan(0);
            await storage.reserve({ stream: 'b' + 'a'.repeat(52), number: 1, nonce: '01', capacity: 1 << 20, expiresAtMs: Date.now() + 60_000 });
            expect(storage.roomBytes).to.be.lessThan(before);
            await storage.close();
        });
    });
});
//# sourceMappingURL=file-storage.test.js.map