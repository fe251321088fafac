import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { generateKeyPair, privateKeyToProtobuf } from '@libp2p/crypto/keys';
import { loadKey, loadOrMakeKey, makeKey, peerIdOf, signerOf, verifySignature } from '../../src/node/keys.js';
async function failure(work) {
    return await work.then(() => { throw new Error('it went well'); }, (err) => err);
}
describe("a node's key", () => {
    let folder;
    let file;
    beforeEach(async () => {
        folder = await mkdtemp(join(tmpdir(), 'catenary-key-'));
        file = join(folder, 'data', 'key');
    });
    afterEach(async () => { await rm(folder, { recursive: true, force: true }); });
    it('is made once, for its owner alone, and read again', async () => {
        const made = await loadOrMakeKey(file);
        const read = await loadOrMakeKey(file);
        expect(peerIdOf(read)).to.equal(peerIdOf(made));
        expect((await stat(file)).mode & 0o777).to.equal(0o600);
        expect((await stat(join(folder, 'data'))).mode & 0o777).to.equal(0o700);
    });
    it('is never written over', async () => {
        await makeKey(file);
        const before = await readFile(file);
        expect(await failure(makeKey(file))).to.have.property('name', 'WrongFolderError');
        expect(await readFile(file)).to.deep.equal(before);
    });
    it('is taken back from others who may read it', async () => {
        await makeKey(file);
        await chmod(file, 0o644);
        await loadKey(file);
        expect((await stat(file)).mode & 0o777).to.equal(0o600);
    });
    it('is refused if it is no Ed25519 key', async () => {
        await makeKey(file);
        await writeFile(file, 'not a key');
        expect(await failure(loadKey(file))).to.have.property('name', 'WrongFolderError');
        await writeFile(file, privateKeyToProtobuf(await generateKeyPair('secp256k1')));
        expect(await failure(loadKey(file))).to.have.property('name', 'WrongFolderError');
        expect(await failure(loadKey(join(folder, 'none')))).to.have.property('name', 'StorageError');
    });
    it('signs what its peer id verifies, as libp2p does', async () => {
        const key = await makeKey(file);
        const signer = signerOf(key);
        const bytes = Buffer.from('what is signed');
        const signature = await signer.sign(bytes);
        expect(signer.peerId).to.equal(peerIdOf(key));
        expect(signature.length).to.equal(64);
        expect(await key.publicKey.verify(bytes, signature)).to.equal(true);
        expect(verifySignature(signer.peerId, bytes, signature)).to.equal(true);
        expect(verifySignature(signer.peerId, bytes, await key.sign(bytes))).to.equal(true);
    });
    it("doesn't verify other bytes, another signer, or nobody", async () => {
        const signer = signerOf(await makeKey(file));
        const other = signerOf(await generateKeyPair('Ed25519'));
        const bytes = Buffer.from('what is signed');
        const signature = await signer.sign(bytes);
        expect(verifySignature(signer.peerId, Buffer.from('what is sign3d'), signature)).to.equal(false);
        expect(verifySignature(other.peerId, bytes, signature)).to.equal(false);
        expect(verifySignature('12D3KooW', bytes, signature)).to.equal(false);
        expect(verifySignature('', bytes, signature)).to.equal(false);
        expect(verifySignature(signer.peerId, bytes, new Uint8Array(3))).to.equal(false);
    });
});
//# sourceMappingURL=keys.test.js.map