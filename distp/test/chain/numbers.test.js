import { expect } from 'chai';
import fc from 'fast-check';
import { readUint64, toSafeInteger, writeUint64 } from '../../src/chain/index.js';
import { InvalidArgumentError } from '../../src/errors.js';
describe('64-bit numbers', () => {
    const view = new DataView(new ArrayBuffer(16));
    it('are written and read as any other little-endian code would', () => {
        fc.assert(fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), value => {
            writeUint64(view, 3, value);
            expect(view.getBigUint64(3, true)).to.equal(BigInt(value));
            expect(readUint64(view, 3)).to.equal(value);
        }));
    });
    it('beyond safe integers are not read', () => {
        fc.assert(fc.property(fc.bigInt({ min: 1n << 53n, max: (1n << 64n) - 1n }), value => {
            view.setBigUint64(0, value, true);
            expect(readUint64(view, 0)).to.satisfy(Number.isNaN);
            expect(() => toSafeInteger(value, 'height')).to.throw(InvalidArgumentError, /height/);
        }));
        view.setBigUint64(0, (1n << 53n) - 1n, true);
        expect(readUint64(view, 0)).to.equal(Number.MAX_SAFE_INTEGER);
    });
    it('below zero are no numbers from a wire', () => {
        expect(() => toSafeInteger(-1n, 'height')).to.throw(InvalidArgumentError);
        expect(toSafeInteger(5n, 'height')).to.equal(5);
    });
});
//# sourceMappingURL=numbers.test.js.map