import { expect } from 'chai';
import { HolderList } from '../../src/client/holder-list.js';
import { CorruptSegmentError, DeadlineError, StreamUnavailableError, UnknownSegmentError } from '../../src/errors.js';
import { someId } from '../protocols/world.js';
describe('the holders of a segment', () => {
    const damage = new CorruptSegmentError('a file', 'a bit has flipped', 7);
    const list = (errors) => {
        const holders = new HolderList(someId(1));
        holders.begin(Object.keys(errors).map(peerId => ({ peerId, addresses: [] })));
        Object.entries(errors).forEach(([peerId, err]) => { holders.failed(peerId, err); });
        return holders;
    };
    it('have no damaged copy to answer for as long as one of them may still serve', () => {
        const holders = list({ a: damage, b: new DeadlineError('late'), c: new UnknownSegmentError(someId(2)) });
        expect(holders.verdict(false)).to.equal(undefined);
        const late = holders.verdict(true);
        expect(late).to.be.instanceOf(StreamUnavailableError);
        expect(late).to.have.property('retryable', true);
        expect(late?.cause).to.equal(damage);
    });
    it('are damaged if the copies of all who have one are', () => {
        expect(list({ a: damage, b: damage, c: new UnknownSegmentError(someId(2)) }).verdict(false)).to.equal(damage);
    });
});
//# sourceMappingURL=holder-list.test.js.map