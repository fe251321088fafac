/** The chain through a frame, natively and in JavaScript, on one core: what a master and every other shard do for each frame. */
import { randomBytes } from 'node:crypto';
import { FrameBuilder } from '../../../src/chain/index.js';
import { nativeChain } from '../../../src/chain/native.js';
import { PREFIX_WORDS, pureChain } from '../../../src/chain/pure-chain.js';
import { formatBytes } from '../harness/report.js';
const HASH_BYTES = 32;
/** of data in a frame, about what a writer makes */
const FRAME_DATA_BYTES = 100_000;
const SIZES = [100, 1024, 16_384];
const RUN_MS = 300;
export const chain = {
    name: 'chain',
    summary: 'the chain of a frame filled in and checked, natively and in JavaScript, on one core',
    async run({ quick, runs, report }) {
        if (nativeChain == null) {
            report.note('chain: the native chain is left out, because it could not be built: npm rebuild');
        }
        for (const size of quick ? SIZES.slice(0, 1) : SIZES) {
            const count = Math.max(1, Math.round(FRAME_DATA_BYTES / size));
            const frame = frameOf(count, size);
            // JavaScript first: the reference
            for (const [name, chain] of [['JavaScript', pureChain], ['native', nativeChain]]) {
                if (chain == null) {
                    continue;
                }
                const fill = [];
                const check = [];
                for (let run = 0; run <= runs; run++) {
                    fill.push(blocksPerSecond(count, () => { fillIn(chain, frame, count); }));
                    check.push(blocksPerSecond(count, () => { checkAll(chain, frame, count); }));
                }
                const common = { case: 'chain', subject: `one core, ${name}`, unit: 'blocks/s', isReference: chain === pureChain };
                report.add({ ...common, setting: `fill, ${count} blocks of ${formatBytes(size)}`, runs: fill.slice(1) }, { ...common, setting: `check, ${count} blocks of ${formatBytes(size)}`, runs: check.slice(1) });
            }
        }
    }
};
function frameOf(count, size) {
    const builder = new FrameBuilder({ producer: randomBytes(16), sequence: 1 });
    const data = randomBytes(size);
    for (let index = 0; index < count; index++) {
        builder.add(data);
    }
    return builder.finish().bytes;
}
/** As a master does: from a header that has its place to the last hash and what the index has of each. */
function fillIn(chain, frame, count) {
    if (!chain.link(frame, Buffer.alloc(HASH_BYTES), new Uint32Array(count * PREFIX_WORDS))) {
        throw new Error('the frame was refused');
    }
}
/** As another shard does: the blocks are what the header says, and their chain. */
function checkAll(chain, frame, count) {
    if (!chain.isBody(frame)) {
        throw new Error('the frame was refused');
    }
    fillIn(chain, frame, count);
}
function blocksPerSecond(count, work) {
    const startedMs = performance.now();
    let blocks = 0;
    let nowMs = startedMs;
    while (nowMs - startedMs < RUN_MS) {
        work();
        blocks += count;
        nowMs = performance.now();
    }
    return blocks / (nowMs - startedMs) * 1000;
}
//# sourceMappingURL=chain.js.map