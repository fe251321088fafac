import { expect } from 'chai';
import fc from 'fast-check';
import { base58btc } from 'multiformats/bases/base58';
import { bytesEqual, decodeToken, encodeToken, formatToken, HASH_ID_LENGTH, hashToId, idToHash, isIncarnation, isPeerId, parseToken, TOKEN_LENGTH } from '../../src/chain/index.js';
import { InvalidTokenError } from '../../src/errors.js';
import { signer } from './examples.js';
const hash = fc.uint8Array({ minLength: 32, maxLength: 32 });
function refusal(parse) {
    try {
        parse();
    }
    catch (err) {
        if (err instanceof InvalidTokenError) {
            return err;
        }
        throw err;
    }
    throw new Error('it was accepted');
}
describe('tokens', () => {
    const segment = hashToId(Buffer.alloc(32, 1));
    const block = hashToId(Buffer.alloc(32, 2));
    it('come back from text and from bytes', () => {
        fc.assert(fc.property(hash, hash, (segment, block) => {
            const text = formatToken(segment, block);
            const parsed = parseToken(text);
            const decoded = decodeToken(encodeToken(parsed));
            expect(text.length).to.equal(TOKEN_LENGTH);
            expect(bytesEqual(decoded.segment, segment) && bytesEqual(decoded.block, block)).to.equal(true);
        }));
    });
    it('are equal if, and only if, their text is: one text for one pair of hashes', () => {
        fc.assert(fc.property(hash, hash, fc.nat({ max: TOKEN_LENGTH - 1 }), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567.'), (segment, block, at, character) => {
            const text = formatToken(segment, block);
            const other = text.slice(0, at) + character + text.slice(at + 1);
            if (other === text) {
                return;
            }
            try {
                const parsed = parseToken(other);
                expect(bytesEqual(parsed.segment, segment) && bytesEqual(parsed.block, block)).to.equal(false);
                expect(formatToken(parsed.segment, parsed.block)).to.equal(other);
            }
            catch (err) {
                expect(err).to.be.instanceOf(InvalidTokenError);
            }
        }), { numRuns: 500 });
    });
    it('parse to a token or an InvalidTokenError, whatever the text', () => {
        fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'ab27.=B1 '), minLength: 50, maxLength: 120 })), text => {
            try {
                parseToken(text);
            }
            catch (err) {
                expect(err).to.be.instanceOf(InvalidTokenError);
            }
        }), { numRuns: 1000 });
    });
    const cases = [
        ['nothing', '', 0],
        ['no dot', segment, HASH_ID_LENGTH],
        ['a segment without its multibase letter', `z${segment.slice(1)}.${block}`, 0],
        ['an empty segment', `.${block}`, 0],
        ['upper case', `${segment.slice(0, 10)}A${segment.slice(11)}.${block}`, 10],
        ['a digit that base32 has not', `${segment}.${block.slice(0, 20)}1${block.slice(21)}`, HASH_ID_LENGTH + 1 + 20],
        ['a third part', `${segment}.${block}.`, TOKEN_LENGTH],
        ['a short block', `${segment}.${block.slice(0, -1)}`, TOKEN_LENGTH - 1],
        ['a long block', `${segment}.${block}a`, TOKEN_LENGTH],
        ['bits beyond the hash', `${segment}.${block.slice(0, -1)}b`, TOKEN_LENGTH - 1],
        ['a space behind', `${segment}.${block} `, TOKEN_LENGTH]
    ];
    for (const [name, text, at] of cases) {
        it(`refuse ${name}, and say where`, () => {
            const err = refusal(() => parseToken(text));
            expect(err.at, err.message).to.equal(at);
            expect(err.code).to.equal(2);
        });
    }
    it('in binary have 64 bytes', () => {
        expect(refusal(() => decodeToken(new Uint8Array(63))).at).to.equal(63);
        expect(refusal(() => decodeToken(new Uint8Array(65))).at).to.equal(64);
    });
});
describe('ids', () => {
    it('say where they stand in the text that an error speaks of', () => {
        expect(refusal(() => idToHash('xyz', 54)).at).to.equal(54);
    });
    it('of peers are Ed25519 ones', () => {
        const { peerId } = signer(0);
        expect(isPeerId(peerId)).to.equal(true);
        const bytes = base58btc.baseDecode(peerId);
        const secp256k1 = Uint8Array.from(bytes, (byte, index) => index === 3 ? 2 : byte);
        expect(isPeerId(base58btc.baseEncode(secp256k1))).to.equal(false);
        // the largest number with an Ed25519 id's first letters is no Ed25519 id
        expect(isPeerId(`12D3KooW${'z'.repeat(44)}`)).to.equal(false);
        for (const wrong of ['', '*', peerId.slice(1), `${peerId}1`, peerId.replace(/.$/, '0'), 'QmYyQSo1c1Ym7orWxLYvCrM2EmxFTANf8wXmmE7DWjhx5N']) {
            expect(isPeerId(wrong), wrong).to.equal(false);
        }
    });
    it('of incarnations are 16 bytes in lower case hex', () => {
        expect(isIncarnation('0123456789abcdef0123456789abcdef')).to.equal(true);
        for (const wrong of ['', '0123456789ABCDEF0123456789abcdef', '0123456789abcdef0123456789abcde', '0123456789abcdef0123456789abcdeff']) {
            expect(isIncarnation(wrong), wrong).to.equal(false);
        }
    });
});
//# sourceMappingURL=token.test.js.map