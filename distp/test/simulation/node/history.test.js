import { expect } from 'chai';
import { whatIsWrong } from './history.js';
const log = (...values) => values.map((value, height) => ({ value, height }));
let sequence = 0;
function append(value, calledMs, answeredMs, changes = {}) {
    const outcome = answeredMs === Infinity ? 'unknown' : 'acknowledged';
    return { type: 'append', value, calledMs, answeredMs, outcome, writer: value, sequence: ++sequence, ...changes };
}
function read(calledMs, answeredMs, values, fresh = true, whole = true) {
    return { type: 'read', calledMs, answeredMs, values, fresh, whole };
}
const right = {
    'nothing at all': [[], []],
    'appends at the same time, in either order': [log('b', 'a'), [append('a', 0, 10), append('b', 5, 8)]],
    'an append of which nobody knows, there': [log('a'), [append('a', 0, Infinity)]],
    'an append of which nobody knows, not there': [log(), [append('a', 0, Infinity)]],
    'an append of which nobody knows, there late': [log('b', 'a'), [append('a', 0, Infinity), append('b', 50, 60)]],
    'a fresh read during an append, with it': [log('a'), [append('a', 0, 10), read(1, 2, ['a'])]],
    'a fresh read during an append, without it': [log('a'), [append('a', 0, 10), read(1, 2, [])]],
    'an old read that lacks what was acknowledged': [log('a'), [append('a', 0, 10), read(20, 30, [], false)]],
    'a fresh read from a block that was known': [log('a', 'b'), [append('a', 0, 1), append('b', 2, 3), read(4, 5, ['b'], true, false)]],
    'two that expect the same tail, of which one wins': [log('a', 'b'), [
            append('a', 0, 1), append('b', 2, 5, { expects: 'a' }), append('c', 2, 5, { expects: 'a', outcome: 'mismatch' })
        ]],
    'a refusal while the tail it expects was coming': [log('a'), [append('a', 0, 10), append('c', 5, 8, { expects: 'a', outcome: 'mismatch' })]]
};
const wrong = {
    'a lost append': [log(), [append('a', 0, 1)], "was acknowledged, and isn't there"],
    'an append that is there twice': [log('a', 'a'), [append('a', 0, 1)], 'is there twice'],
    'a block from nowhere': [log('a'), [], 'nobody appended it'],
    'an append at another place than was said': [log('b', 'a'), [append('a', 0, 9, { height: 0 }), append('b', 0, 9)], 'was acknowledged at 0, and is at 1'],
    'appends out of order': [log('b', 'a'), [append('a', 0, 1), append('b', 2, 3)], 'a was acknowledged at 1.0 ms, and comes after b'],
    'appends of one writer out of order': [log('b', 'a'), [append('a', 0, 9, { writer: 'w', sequence: 1 }), append('b', 0, 9, { writer: 'w', sequence: 2 })], 'of the same writer'],
    'a fresh read that is stale': [log('a'), [append('a', 0, 1), read(2, 3, [])], 'a was acknowledged at 1.0 ms, and comes after a fresh read of 0 blocks'],
    'a fresh read that saw less than one before': [log('a'), [append('a', 0, Infinity), read(1, 2, ['a']), read(3, 4, [])], 'which comes before it, was called after it was answered'],
    'a fresh read from a block that was known, without the last one': [log('a', 'b'), [append('a', 0, 1), append('b', 2, 3), read(4, 5, ['a'], true, false)], 'comes after a fresh read of 1 blocks'],
    'a read that saw what was appended later': [log('a'), [append('a', 5, 6), read(0, 1, ['a'], false)], 'which was appended later'],
    'a read that saw what was never there': [log('a'), [append('a', 0, 1), read(2, 3, ['a', 'b'], false)], 'saw b at place 1'],
    'a read that saw another order': [log('a', 'b'), [append('a', 0, 9), append('b', 0, 9), read(2, 3, ['b'], false)], 'saw b at place 0'],
    'two winners of one tail': [log('a', 'b', 'c'), [
            append('a', 0, 1), append('b', 2, 5, { expects: 'a' }), append('c', 2, 5, { expects: 'a' })
        ], 'was to follow a, and follows b'],
    'two first ones': [log('b', 'c'), [append('b', 2, 5, { expects: '' }), append('c', 2, 5, { expects: '' })], 'was to follow nothing, and follows b'],
    'a refused append that is there': [log('a', 'b'), [append('a', 0, 1), append('b', 2, 3, { expects: 'x', outcome: 'mismatch' })], 'was refused, and is there'],
    'a refusal without a reason': [log('a'), [append('a', 0, 1), append('b', 2, 3, { expects: 'a', outcome: 'mismatch' })], 'it was all the time']
};
describe('the check of a history', () => {
    for (const [name, [found, history]] of Object.entries(right)) {
        it(`takes ${name}`, () => {
            expect(whatIsWrong(found, history)).to.equal(undefined);
        });
    }
    for (const [name, [found, history, says]] of Object.entries(wrong)) {
        it(`finds ${name}`, () => {
            expect(whatIsWrong(found, history)).to.be.a('string').that.includes(says);
        });
    }
});
//# sourceMappingURL=history.test.js.map