import { expect } from 'chai';
import { hashToId } from '../../src/chain/index.js';
import { NodeState } from '../../src/storage/node-state.js';
/** Values in memory that let a test do something between two calls. */
class Values {
    #values = new Map();
    afterList;
    async get(key) {
        return this.#values.get(key);
    }
    async write(changes) {
        for (const [key, value] of changes) {
            if (value == null) {
                this.#values.delete(key);
            }
            else {
                this.#values.set(key, value);
            }
        }
    }
    async list(prefix) {
        const found = [...this.#values].filter(([key]) => key.startsWith(prefix)).sort();
        const { afterList } = this;
        this.afterList = undefined;
        await afterList?.();
        return found;
    }
    async close() { }
}
function record(number) {
    return {
        stream: hashToId(Buffer.alloc(32, 1)),
        segment: hashToId(Buffer.alloc(32, number + 2)),
        number,
        hardState: { epoch: 1, votedFor: 0, logEpoch: 1 },
        state: 'opened',
        opening: new Uint8Array(0)
    };
}
describe("a node's state", () => {
    it('lists its shards while others are being put', async () => {
        const values = new Values();
        await NodeState.init(values, '0'.repeat(32));
        const state = await NodeState.open(values);
        await state.putShard(record(0));
        values.afterList = async () => { await state.putShard(record(1)); };
        expect((await state.shards()).map(({ number }) => number)).to.deep.equal([0]);
        expect((await state.shards()).map(({ number }) => number)).to.deep.equal([0, 1]);
    });
});
//# sourceMappingURL=node-state.test.js.map