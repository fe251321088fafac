import { expect } from 'chai';
import { BlockGenerator } from '../../src/client/block-generator.js';
import { collect, rejection } from './support.js';
function batch(...numbers) {
    return { blocks: () => numbers[Symbol.iterator]() };
}
describe('a generator of blocks', () => {
    let ended;
    beforeEach(() => {
        ended = false;
    });
    async function* source(batches, failure) {
        try {
            yield* batches;
            if (failure != null) {
                throw failure;
            }
        }
        finally {
            ended = true;
        }
    }
    const generator = (batches, failure) => new BlockGenerator(source(batches, failure));
    it('gives all that is in the batches, in order, empty ones left out', async () => {
        expect(await collect(generator([batch(), batch(1, 2), batch(), batch(3), batch()]))).to.deep.equal([1, 2, 3]);
        expect(await collect(generator([]))).to.deep.equal([]);
    });
    it('answers calls that do not wait for one another in their order', async () => {
        const numbers = generator([batch(1), batch(2, 3)]);
        const results = await Promise.all([1, 2, 3, 4, 5].map(async () => numbers.next()));
        expect(results.map(({ value }) => value)).to.deep.equal([1, 2, 3, undefined, undefined]);
        expect(results.map(({ done }) => done === true)).to.deep.equal([false, false, false, true, true]);
    });
    it('ends its source when the reader has enough, and gives nothing afterwards', async () => {
        const numbers = generator([batch(1, 2, 3)]);
        for await (const number of numbers) {
            expect(number).to.equal(1);
            break;
        }
        expect(ended).to.equal(true);
        expect(await numbers.next()).to.deep.equal({ done: true, value: undefined });
    });
    it('ends its source when it is disposed of', async () => {
        const numbers = generator([batch(1, 2)]);
        await numbers.next();
        await numbers[Symbol.asyncDispose]();
        expect(ended).to.equal(true);
        expect(await collect(numbers)).to.deep.equal([]);
    });
    it('throws what it is given once its source has ended', async () => {
        const numbers = generator([batch(1, 2)]);
        await numbers.next();
        const given = new Error('enough');
        expect(await rejection(numbers.throw(given))).to.equal(given);
        expect(ended).to.equal(true);
        expect((await numbers.next()).done).to.equal(true);
    });
    it('gives what came before a failure, fails once, and is at its end', async () => {
        const failure = new Error('no more');
        const numbers = generator([batch(1, 2)], failure);
        expect((await numbers.next()).value).to.equal(1);
        expect((await numbers.next()).value).to.equal(2);
        expect(await rejection(numbers.next())).to.equal(failure);
        expect((await numbers.next()).done).to.equal(true);
    });
});
//# sourceMappingURL=block-generator.test.js.map