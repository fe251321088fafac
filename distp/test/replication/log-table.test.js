import { expect } from 'chai';
import * as fc from 'fast-check';
import { FrameBuilder, fillFrame } from '../../src/chain/index.js';
import { LogTable } from '../../src/replication/log-table.js';
import { ProducersTable } from '../../src/replication/producers-table.js';
const BASE = 100;
const BASE_HASH = Buffer.alloc(32, 7);
const anyOperation = fc.oneof({ weight: 4, arbitrary: fc.record({ producer: fc.integer({ min: 0, max: 5 }), count: fc.integer({ min: 1, max: 4 }) }) }, { weight: 1, arbitrary: fc.record({ cut: fc.nat(200) }) });
function endOf(model) {
    return model.at(-1)?.frame.end ?? BASE;
}
function nextFrame(model, producer, count) {
    const id = Buffer.alloc(16, producer);
    const last = model.findLast(row => row.producer === id.toString('hex'))?.frame.lastSequence ?? 0;
    const builder = new FrameBuilder(producer === 0 ? {} : { producer: id, sequence: last + 1 });
    for (let block = 0; block < count; block++) {
        builder.add(Buffer.from('data'));
    }
    const frame = builder.finish();
    fillFrame(frame, { height: endOf(model), timestamp: model.length, prevHash: model.at(-1)?.frame.lastHash ?? BASE_HASH });
    return { frame, producer: producer === 0 ? undefined : id.toString('hex') };
}
/** Plays operations on a table and on a plain list of frames. */
function play(operations, limit) {
    const log = new LogTable(BASE, BASE_HASH, 0);
    const producers = new ProducersTable([], limit);
    let model = [];
    for (const operation of operations) {
        if ('cut' in operation) {
            model = model.slice(0, operation.cut % (model.length + 1));
            log.cut(endOf(model));
            producers.cut(log);
        }
        else {
            const row = nextFrame(model, operation.producer, operation.count);
            model.push(row);
            log.push(row.frame);
            producers.follow(log);
        }
    }
    return { log, producers, model };
}
describe('the log table', () => {
    it('knows what a list of the frames knows', () => {
        fc.assert(fc.property(fc.array(anyOperation, { maxLength: 150 }), operations => {
            const { log, model } = play(operations, 10);
            expect(log.rows).to.equal(model.length);
            expect(log.end).to.equal(endOf(model));
            expect(log.bytes).to.equal(model.reduce((sum, { frame }) => sum + frame.length, 0));
            for (const { frame, producer } of model) {
                expect(log.holds(frame.end, frame.lastHash)).to.equal(true);
                expect(log.holds(frame.end, BASE_HASH)).to.equal(false);
                if (producer != null) {
                    expect(log.boundary(log.rowOfSequence(producer, frame.lastSequence))).to.equal(frame.height);
                }
            }
            for (let height = BASE - 1; height <= log.end + 1; height++) {
                const isBoundary = height === BASE || model.some(({ frame }) => frame.end === height);
                expect(log.indexOf(height) !== -1).to.equal(isBoundary);
            }
        }));
    });
    it('refuses a cut inside of a frame', () => {
        const { log } = play([{ producer: 1, count: 3 }], 10);
        expect(() => { log.cut(BASE + 1); }).to.throw(/not between frames/);
    });
    it('is copied whole', () => {
        const { log, model } = play([{ producer: 1, count: 3 }, { producer: 2, count: 1 }], 10);
        const copy = log.clone();
        const row = nextFrame(model, 2, 1);
        log.push(row.frame);
        expect(copy.end).to.equal(BASE + 4);
        expect(copy.lastSequence(1)).to.equal(1);
        copy.push(row.frame);
        expect(copy.holds(log.end, row.frame.lastHash)).to.equal(true);
    });
});
describe('the table of producers', () => {
    it('is what the log says, whatever was cut, and forgets the longest silent first', () => {
        fc.assert(fc.property(fc.array(anyOperation, { maxLength: 100 }), fc.integer({ min: 1, max: 6 }), (operations, limit) => {
            const { producers, model } = play(operations, limit);
            const last = new Map();
            for (const { frame, producer } of model) {
                if (producer != null) {
                    last.delete(producer);
                    last.set(producer, { sequence: frame.lastSequence, height: frame.end - 1 });
                }
            }
            const kept = [...last].slice(-limit).map(([id, entry]) => ({ id, ...entry }));
            expect(producers.entries()).to.deep.equal(kept);
        }));
    });
    it('keeps of what was handed over as many as it has room for', () => {
        const handedOver = [1, 2, 3].map(number => ({ id: number.toString().repeat(32), sequence: 1, height: 10 - number }));
        const producers = new ProducersTable(handedOver, 2);
        expect(producers.entries().map(({ height }) => height)).to.deep.equal([8, 9]);
    });
});
//# sourceMappingURL=log-table.test.js.map