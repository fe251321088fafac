import { expect } from 'chai';
import fc from 'fast-check';
import { MemoryStorage } from '../../src/storage/memory-storage.js';
import { append, segmentHeader, texts } from './frames.js';
const step = fc.oneof({ weight: 6, arbitrary: fc.record({ do: fc.constant('append'), blocks: fc.integer({ min: 1, max: 4 }), bytes: fc.integer({ min: 0, max: 300 }) }) }, { weight: 2, arbitrary: fc.record({ do: fc.constant('cut'), frames: fc.integer({ min: 0, max: 4 }) }) }, { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('sync', 'sync', 'mark', 'reopen', 'crash') }) });
describe('a segment against its model', () => {
    const header = segmentHeader();
    it('holds what was appended and not cut, and after a crash at least what was synced', async () => {
        await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
            let storage = await MemoryStorage.make();
            let store = await storage.create(header);
            const model = { log: [], durable: [] };
            let counter = 0;
            for (const one of steps) {
                switch (one.do) {
                    case 'append': {
                        const blocks = Array.from({ length: one.blocks }, () => `${counter++}${'.'.repeat(one.bytes)}`);
                        if (store.usedBytes + 200 + one.blocks * (one.bytes + 16) <= store.roomBytes) {
                            append(store, ...blocks);
                            model.log.push(blocks);
                        }
                        break;
                    }
                    case 'cut': {
                        model.log.splice(Math.max(0, model.log.length - one.frames));
                        store.cut(model.log.flat().length);
                        break;
                    }
                    case 'sync':
                        await store.sync();
                        model.durable = [...model.log];
                        break;
                    case 'mark':
                        storage.markSynced(header.segment, model.durable.flat().length);
                        break;
                    case 'reopen':
                        await store.sync();
                        model.durable = [...model.log];
                        storage = await storage.reopen();
                        store = await storage.open(header.segment);
                        break;
                    case 'crash':
                        storage = await storage.crash();
                        store = await storage.open(header.segment);
                        model.log = [...model.durable];
                        break;
                }
                expect(texts(store)).to.deep.equal(model.log.flat());
                expect(store.end).to.equal(model.log.flat().length);
            }
            for (const frame of store.frames()) {
                expect(store.frameAt(frame.height)?.end).to.equal(frame.end);
                expect(store.heightOf(frame.lastHash)).to.equal(frame.end - 1);
            }
            await storage.close();
        }), { numRuns: 150 });
    });
});
//# sourceMappingURL=segment-model.test.js.map