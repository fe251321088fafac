/** What is on disks and in signatures: bytes that may never change. A new layout is a new version with files of its own. */
import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesEqual, claimBytes, decodeCatalogCommand, decodeDescriptor, decodeGenesis, decodeProducers, decodeReceipt, decodeSeal, decodeSnapshot, decodeToken, encodeCatalogCommand, encodeDescriptor, encodeGenesis, encodeProducers, encodeReceipt, encodeSeal, encodeSnapshot, encodeToken, formatToken, hashToId, parseFrame, parseToken, SealReason, streamIdOf, verifyCertificate, verifyFrame } from '../../src/chain/index.js';
import { InvalidDescriptorError, InvariantError } from '../../src/errors.js';
import { claim, firstDescriptor, frames, genesis, laterDescriptor, place, sign, signer, shards, verifySignature } from './examples.js';
import { hex, modelBlocks } from './model.js';
const fixtures = join(import.meta.dirname, '../../../test/fixtures');
function golden(name) {
    return readFileSync(join(fixtures, `${name}.bin`));
}
function sha256(...parts) {
    return createHash('sha256').update(Buffer.concat(parts.map(part => Buffer.from(part)))).digest();
}
const receipt = { ...claim, signatures: [await sign(signer(0)), await sign(signer(2))] };
const producers = [
    { id: 'f0e0d0c0b0a090807060504030201000', sequence: 43, height: 5_000_000_002 },
    { id: '00000000000000000000000000000001', sequence: 1, height: 0 }
];
describe('golden bytes', () => {
    for (const [name, frame] of Object.entries(frames)) {
        it(`${name} is made as it ever was`, () => {
            expect(frame.bytes.toString('hex')).to.equal(golden(name).toString('hex'));
        });
        it(`${name} is read as it ever was, and its hashes are those of the documented header`, () => {
            const read = parseFrame(golden(name));
            const model = modelBlocks(golden(name));
            expect(verifyFrame(read)).to.equal(name !== 'frame-unplaced');
            if (name === 'frame-unplaced') {
                expect(() => [...read.blocks()]).to.throw(InvariantError);
                return;
            }
            expect([...read.blocks()].map(block => hex(block.hash))).to.deep.equal(model.map(block => hex(block.hash)));
            expect([...read.blocks()].map(block => BigInt(block.sequence))).to.deep.equal(model.map(block => block.sequence));
            expect([...read.blocks()].map(block => BigInt(block.height))).to.deep.equal(model.map(block => block.height));
            expect(read.lastSequence).to.equal(Number(model.at(-1)?.sequence));
        });
    }
    it("a block's hash is SHA-256 of 80 bytes of header and its data", () => {
        const frame = golden('frame-data-numbered');
        const [first, second] = [...modelBlocks(frame)];
        const header = Buffer.concat([
            place.prevHash, // hash of the block before
            Buffer.from('00f2052a01000000', 'hex'), // height 5,000,000,000
            Buffer.from('0021141e240a0600', 'hex'), // 1,700,000,100,000,000 µs
            Buffer.from('f0e0d0c0b0a090807060504030201000', 'hex'), // producer
            Buffer.from('2900000000000000', 'hex'), // sequence 41
            Buffer.from('01', 'hex'), Buffer.alloc(3), // kind data, zeros
            Buffer.from('05000000', 'hex') // five bytes of data
        ]);
        expect(header.length).to.equal(80);
        expect(first?.header.toString('hex')).to.equal(header.toString('hex'));
        expect(first?.hash.toString('hex')).to.equal(sha256(header, 'first').toString('hex'));
        expect(second?.header.subarray(0, 32).toString('hex')).to.equal(first?.hash.toString('hex'));
    });
    it('descriptors are encoded and decoded as they ever were', () => {
        expect(Buffer.from(encodeDescriptor(firstDescriptor)).toString('hex')).to.equal(golden('descriptor-first').toString('hex'));
        expect(Buffer.from(encodeDescriptor(laterDescriptor)).toString('hex')).to.equal(golden('descriptor-later').toString('hex'));
        expect(decodeDescriptor(golden('descriptor-first'))).to.deep.equal(firstDescriptor);
        expect(decodeDescriptor(golden('descriptor-later'))).to.deep.equal(laterDescriptor);
    });
    it("a genesis names its stream: SHA-256 of the domain and the genesis' bytes", () => {
        const bytes = golden('genesis');
        expect(Buffer.from(encodeGenesis(genesis)).toString('hex')).to.equal(bytes.toString('hex'));
        expect(decodeGenesis(bytes)).to.deep.include({ descriptor: firstDescriptor, creator: genesis.creator, nonce: genesis.nonce, createdAt: genesis.createdAt });
        expect(bytesEqual(decodeGenesis(bytes).descriptorBytes, golden('descriptor-first'))).to.equal(true);
        expect(streamIdOf(bytes)).to.equal(hashToId(sha256('catenary/genesis/1', bytes)));
        expect(streamIdOf(bytes)).to.equal('by4jfcarbev6tezd3cinlbbfrndoq2g4y76tbglnitb5mhgwcoooa');
    });
    it('seals carry the bytes of the descriptor that was decided', () => {
        const full = { reason: SealReason.full, successorBytes: golden('descriptor-later'), producersHash: sha256('a producers block') };
        expect(Buffer.from(encodeSeal(full)).toString('hex')).to.equal(golden('seal-full').toString('hex'));
        expect(Buffer.from(encodeSeal({ reason: SealReason.locked })).toString('hex')).to.equal(golden('seal-locked').toString('hex'));
        expect(golden('seal-locked').toString('hex')).to.equal('0804');
        expect(decodeSeal(golden('seal-full')).successor).to.deep.equal(laterDescriptor);
        expect(bytesEqual(decodeSeal(golden('seal-full')).successorBytes ?? place.prevHash, golden('descriptor-later'))).to.equal(true);
        expect(decodeSeal(golden('seal-locked'))).to.deep.equal({ reason: SealReason.locked, successor: undefined, successorBytes: undefined, producersHash: undefined });
    });
    it("producers' and snapshots' blocks are encoded and decoded as they ever were", () => {
        expect(Buffer.from(encodeProducers(1, 2, producers)).toString('hex')).to.equal(golden('producers').toString('hex'));
        expect(decodeProducers(golden('producers'))).to.deep.equal({ part: 1, parts: 2, producers });
        const snapshot = { part: 0, parts: 1, state: Buffer.from('a state') };
        expect(Buffer.from(encodeSnapshot(snapshot)).toString('hex')).to.equal(golden('snapshot').toString('hex'));
        expect(Buffer.from(decodeSnapshot(golden('snapshot')).state).toString()).to.equal('a state');
    });
    it("the catalog's blocks carry the genesis that was decided", () => {
        const command = { streamNamed: { genesisBytes: golden('genesis') } };
        expect(Buffer.from(encodeCatalogCommand(command)).toString('hex')).to.equal(golden('catalog-stream-named').toString('hex'));
        expect(bytesEqual(decodeCatalogCommand(golden('catalog-stream-named')).streamNamed?.genesisBytes ?? place.prevHash, golden('genesis'))).to.equal(true);
        expect(decodeCatalogCommand(new Uint8Array(0))).to.deep.equal({ streamNamed: undefined });
        expect(() => decodeCatalogCommand(Buffer.from('ffff', 'hex'))).to.throw(InvalidDescriptorError);
    });
    it('a shard signs the domain and its claim at fixed width', () => {
        const signed = Buffer.concat([
            Buffer.from('catenary/durable/1'),
            sha256('a stream'),
            sha256('a segment'),
            Buffer.from('0c00000000000000', 'hex'), // epoch 12
            Buffer.from('03f2052a01000000', 'hex'), // end 5,000,000,003
            sha256('a block'),
            Buffer.alloc(16, 1) // the shard's incarnation
        ]);
        expect(signed.length).to.equal(146);
        expect(Buffer.from(claimBytes(claim, signer(0).incarnation)).toString('hex')).to.equal(signed.toString('hex'));
    });
    it('a receipt is encoded and decoded as it ever was, and its signatures hold', async () => {
        expect(Buffer.from(encodeReceipt(receipt)).toString('hex')).to.equal(golden('receipt').toString('hex'));
        await verifyCertificate(decodeReceipt(golden('receipt')), shards, verifySignature);
    });
    it('a token has 107 characters, or 64 bytes', () => {
        const text = 'bz6waiyoq4wldaf6uz667hcgknf5e3blsbf5mvakze4zzwydalafa.bslej3gctul2xc3jkenrt5budll5klvbbgwanx3qiit2toz6sspea';
        const token = { segment: sha256('a segment'), block: sha256('a block') };
        expect(formatToken(token.segment, token.block)).to.equal(text);
        expect(text.length).to.equal(107);
        expect(Buffer.from(encodeToken(parseToken(text)))).to.deep.equal(Buffer.concat([token.segment, token.block]));
        expect(bytesEqual(decodeToken(encodeToken(token)).block, token.block)).to.equal(true);
    });
});
//# sourceMappingURL=golden.test.js.map