import { expect } from 'chai';
import { endOfFrames, FRAME_HEADER_BYTES, framesOf } from '../../src/chain/index.js';
import { InvalidFrameError } from '../../src/errors.js';
import { filledFrame } from './examples.js';
describe('frames side by side', () => {
    const first = filledFrame([Buffer.from('one'), Buffer.from('two')]);
    const second = filledFrame([Buffer.from('three')]);
    const both = Buffer.concat([first.bytes, second.bytes]);
    it('come apart again, each as a view', () => {
        const frames = [...framesOf(both)];
        expect(frames.map(frame => frame.bytes.toString('hex'))).to.deep.equal([first, second].map(frame => frame.bytes.toString('hex')));
        expect(frames.every(frame => frame.bytes.buffer === both.buffer)).to.equal(true);
        expect([...framesOf(new Uint8Array(0))]).to.deep.equal([]);
    });
    it('end where the last one does', () => {
        expect(endOfFrames(both)).to.equal(second.end);
        expect(endOfFrames(first.bytes)).to.equal(first.end);
    });
    it('are refused with half a frame, or something else, behind them', () => {
        for (const behind of [second.bytes.subarray(0, FRAME_HEADER_BYTES), second.bytes.subarray(0, 8), Buffer.alloc(8), Buffer.alloc(FRAME_HEADER_BYTES)]) {
            const bytes = Buffer.concat([first.bytes, behind]);
            expect(() => [...framesOf(bytes)]).to.throw(InvalidFrameError);
            expect(() => endOfFrames(bytes)).to.throw(InvalidFrameError);
        }
        expect(() => endOfFrames(new Uint8Array(0))).to.throw(InvalidFrameError);
    });
});
//# sourceMappingURL=frames.test.js.map