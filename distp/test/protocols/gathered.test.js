import { expect } from 'chai';
import { gathered } from '../../src/protocols/gathered.js';
describe('gathered pieces', () => {
    const small = (text) => Buffer.from(text);
    const large = Buffer.alloc(16 * 1024, 7);
    it('are the same bytes, the small ones joined, the large ones as they are', () => {
        const pieces = [small('a'), small('b'), large, small('c'), large, large, small('d'), small('e')];
        const fewer = gathered(pieces);
        expect(Buffer.concat(fewer).equals(Buffer.concat(pieces))).to.equal(true);
        expect(fewer.map(({ length }) => length)).to.deep.equal([2, large.length, 1, large.length, large.length, 2]);
        expect(fewer[1]).to.equal(large);
        expect(fewer[3]).to.equal(large);
        expect(fewer[2]).to.equal(pieces[3]);
    });
    it('are one if all are small, and none if there are none', () => {
        expect(gathered([small('ab'), small(''), small('c')]).map(String)).to.deep.equal(['abc']);
        expect(gathered([])).to.deep.equal([]);
    });
});
//# sourceMappingURL=gathered.test.js.map