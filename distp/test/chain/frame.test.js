import { expect } from 'chai';
import { BLOCK_BYTES_MAX, BlockKind, fillFrame, follows, Frame, FRAME_BLOCKS_MAX, FRAME_BYTES_MAX, FRAME_HEADER_BYTES, FrameBuilder, frameLengthAt, isFrameEnd, isUnplaced, parseFrame, verifyFrame, ZERO_HASH } from '../../src/chain/index.js';
import { InvalidArgumentError, InvalidFrameError, InvariantError } from '../../src/errors.js';
import { filledFrame, place, producer, unplacedFrame } from './examples.js';
const one = Buffer.from('one');
const two = Buffer.from('two!');
function changed(frame, change) {
    const bytes = Buffer.from(frame.bytes);
    change(bytes);
    return bytes;
}
function refusal(bytes) {
    try {
        parseFrame(bytes);
    }
    catch (err) {
        if (err instanceof InvalidFrameError) {
            return err;
        }
        throw err;
    }
    throw new Error('the frame was accepted');
}
describe('frame builder', () => {
    it('packs blocks and says how long the frame is', () => {
        const builder = new FrameBuilder();
        expect(builder.add(one)).to.equal(true);
        expect(builder.length).to.equal(FRAME_HEADER_BYTES + 8);
        expect(builder.add(two)).to.equal(true);
        const frame = builder.finish();
        expect(frame.length).to.equal(FRAME_HEADER_BYTES + 16);
        expect(frame.count).to.equal(2);
        expect([...frame.data()].map(String)).to.deep.equal(['one', 'two!']);
        expect(isUnplaced(frame)).to.equal(true);
    });
    it('takes the largest block, and refuses one byte more', () => {
        const frame = unplacedFrame([Buffer.alloc(BLOCK_BYTES_MAX)]);
        expect(frame.length).to.be.at.most(FRAME_BYTES_MAX);
        expect(unplacedFrame([[Buffer.alloc(BLOCK_BYTES_MAX), 1]], { producer, sequences: true }).length).to.equal(FRAME_BYTES_MAX);
        const builder = new FrameBuilder({ producer, sequences: true });
        expect(builder.add(Buffer.alloc(BLOCK_BYTES_MAX + 1), 1)).to.equal(false);
        expect(builder.count).to.equal(0);
    });
    it('takes as many blocks as a frame may have, and no more', () => {
        const builder = new FrameBuilder();
        for (let index = 0; index < FRAME_BLOCKS_MAX; index++) {
            expect(builder.add(one)).to.equal(true);
        }
        expect(builder.add(one)).to.equal(false);
        expect(parseFrame(builder.finish().bytes).count).to.equal(FRAME_BLOCKS_MAX);
    });
    it('keeps within the bytes it is given', () => {
        const builder = new FrameBuilder({ bytesMax: FRAME_HEADER_BYTES + 16 });
        expect(builder.add(Buffer.alloc(12))).to.equal(true);
        expect(builder.add(new Uint8Array(0))).to.equal(false);
    });
    it('refuses options that make no frame', () => {
        for (const options of [
            { producer: Buffer.alloc(15, 1), sequence: 1 },
            { producer },
            { sequence: 1 },
            { sequences: true },
            { producer, sequence: -1 },
            { producer, sequence: Number.MAX_SAFE_INTEGER },
            { bytesMax: FRAME_BYTES_MAX + 1 }
        ]) {
            expect(() => new FrameBuilder(options), JSON.stringify(options)).to.throw(InvalidArgumentError);
        }
    });
    it('refuses sequences that do not grow', () => {
        const builder = new FrameBuilder({ producer, sequences: true });
        expect(() => builder.add(one)).to.throw(InvalidArgumentError);
        expect(builder.add(one, 5)).to.equal(true);
        expect(() => builder.add(one, 5)).to.throw(InvalidArgumentError);
        expect(builder.add(one, 9)).to.equal(true);
        expect(builder.finish().lastSequence).to.equal(9);
    });
    it('gives its memory away once, and never an empty frame', () => {
        const builder = new FrameBuilder();
        expect(() => builder.finish()).to.throw(InvalidArgumentError);
        builder.add(one);
        builder.finish();
        expect(() => builder.finish()).to.throw(InvalidArgumentError);
        expect(() => builder.add(one)).to.throw(InvalidArgumentError);
    });
});
describe('parsing a frame', () => {
    const frame = filledFrame([one, two], { producer, sequence: 7 });
    const sequences = filledFrame([[one, 7], [two, 9]], { producer, sequences: true });
    const plain = filledFrame([one, two]);
    it('leaves what comes behind it alone', () => {
        const parsed = parseFrame(Buffer.concat([frame.bytes, Buffer.alloc(100, 255)]));
        expect(parsed.length).to.equal(frame.length);
        expect(verifyFrame(parsed)).to.equal(true);
    });
    it('aliases the bytes it is given', () => {
        const bytes = Buffer.from(frame.bytes);
        expect(parseFrame(bytes).bytes.buffer).to.equal(bytes.buffer);
    });
    const cases = [
        ['less than a header', frame.bytes.subarray(0, FRAME_HEADER_BYTES - 1), FRAME_HEADER_BYTES - 1],
        ['another magic', changed(frame, bytes => bytes.write('CTN2')), 0],
        ['kind 0', changed(plain, bytes => bytes.writeUInt8(0, 4)), 4],
        ['kind 5', changed(plain, bytes => bytes.writeUInt8(5, 4)), 4],
        ['an unknown flag', changed(frame, bytes => bytes.writeUInt8(2, 5)), 5],
        ['reserved bytes that are not zero', changed(frame, bytes => bytes.writeUInt16LE(1, 6)), 6],
        ['a length over the limit', changed(frame, bytes => bytes.writeUInt32LE(FRAME_BYTES_MAX + 8, 8)), 8],
        ['a length below the header', changed(frame, bytes => bytes.writeUInt32LE(120, 8)), 8],
        ['a length that is no multiple of 8', changed(frame, bytes => bytes.writeUInt32LE(frame.length - 1, 8)), 8],
        ['a length beyond the bytes there are', changed(frame, bytes => bytes.writeUInt32LE(frame.length + 8, 8)), 8],
        ['no blocks', changed(frame, bytes => bytes.writeUInt32LE(0, 12)), 12],
        ['more blocks than allowed', changed(frame, bytes => bytes.writeUInt32LE(FRAME_BLOCKS_MAX + 1, 12)), 12],
        ['a seal among others', changed(plain, bytes => bytes.writeUInt8(BlockKind.seal, 4)), 12],
        ['a height beyond safe integers', changed(frame, bytes => bytes.writeBigUInt64LE(1n << 53n, 16)), 16],
        ['a last height beyond safe integers', changed(frame, bytes => bytes.writeBigUInt64LE((1n << 53n) - 2n, 16)), 16],
        ['a time beyond safe integers', changed(frame, bytes => bytes.writeBigUInt64LE(1n << 60n, 24)), 24],
        ['a sequence beyond safe integers', changed(frame, bytes => bytes.writeBigUInt64LE(1n << 53n, 48)), 48],
        ['a last sequence beyond safe integers', changed(frame, bytes => bytes.writeBigUInt64LE((1n << 53n) - 1n, 48)), 48],
        ['reserved bytes at 56 that are not zero', changed(frame, bytes => bytes.writeUInt8(1, 63)), 56],
        ['a producer without sequence', changed(frame, bytes => bytes.fill(0, 48, 56)), 32],
        ['a sequence without producer', changed(frame, bytes => bytes.fill(0, 32, 48)), 32],
        ['own sequences without a first one', changed(plain, bytes => bytes.writeUInt8(1, 5)), 48],
        ['a header that names another first sequence', changed(sequences, bytes => bytes.writeUInt8(6, 48)), 132],
        ['own sequences that do not grow', changed(sequences, bytes => bytes.writeBigUInt64LE(7n, 128 + 12 + 3 + 4)), 128 + 12 + 3 + 4],
        ['an own sequence beyond safe integers', changed(sequences, bytes => bytes.writeBigUInt64LE(1n << 53n, 128 + 12 + 3 + 4)), 128 + 12 + 3 + 4],
        ['a block longer than the frame', changed(frame, bytes => bytes.writeUInt32LE(1000, 128)), 128],
        ['a block that begins beyond the end', changed(frame, bytes => bytes.writeUInt32LE(4, 12)), 128 + 15],
        ['padding that is not zero', changed(frame, bytes => bytes.writeUInt8(1, bytes.length - 1)), 128 + 15],
        ['more padding than needed', Buffer.concat([changed(frame, bytes => bytes.writeUInt32LE(frame.length + 8, 8)), Buffer.alloc(8)]), 128 + 15]
    ];
    for (const [name, bytes, at] of cases) {
        it(`refuses ${name}, and says where`, () => {
            const err = refusal(bytes);
            expect(err.at, err.message).to.equal(at);
            expect(err.code).to.equal(1);
            expect(err.retryable).to.equal(false);
        });
    }
});
describe('the chain through frames', () => {
    it('follows on the frame before by height, hash and time', () => {
        const first = filledFrame([one, two]);
        const second = unplacedFrame([two]);
        fillFrame(second, { height: first.end, timestamp: first.timestamp, prevHash: first.lastHash });
        expect(follows(second, first.end, first.lastHash, first.timestamp)).to.equal(undefined);
        expect(follows(second, first.end + 1, first.lastHash, first.timestamp)).to.match(/height/);
        expect(follows(second, first.end, ZERO_HASH, first.timestamp)).to.match(/hash/);
        expect(follows(second, first.end, first.lastHash, first.timestamp + 1)).to.match(/time/);
    });
    it('gives blocks only once their hashes are known', () => {
        const parsed = parseFrame(filledFrame([one]).bytes);
        expect(() => [...parsed.blocks()]).to.throw(InvariantError);
        expect(verifyFrame(parsed)).to.equal(true);
        expect([...parsed.blocks()].map(block => String(block.data))).to.deep.equal(['one']);
    });
    it('gives no hashes of blocks that were written to after they were checked', () => {
        const frame = filledFrame([one, two]);
        const [block] = frame.blocks();
        block.data[0] ^= 1;
        expect(() => block.hash).to.throw(InvariantError, 'written to');
    });
    it('has no place that could not be written', () => {
        for (const wrong of [{ height: -1 }, { height: Number.MAX_SAFE_INTEGER }, { timestamp: 0.5 }, { timestamp: -1 }, { prevHash: Buffer.alloc(31) }]) {
            expect(() => { fillFrame(unplacedFrame([one]), { ...place, ...wrong }); }, JSON.stringify(wrong)).to.throw(InvariantError);
        }
    });
    it('knows a placed frame from an unplaced one by any field of its place', () => {
        const frame = unplacedFrame([one], { producer, sequence: 1 });
        expect(isUnplaced(frame)).to.equal(true);
        for (const at of [16, 31, 64, 95, 96, 127]) {
            expect(isUnplaced(new Frame(changed(frame, bytes => bytes.writeUInt8(1, at))))).to.equal(false);
        }
        for (const at of [15, 32, 47, 48, 63, 128]) {
            expect(isUnplaced(new Frame(changed(frame, bytes => bytes.writeUInt8(1, at))))).to.equal(true);
        }
    });
});
describe('walking a file', () => {
    const frame = filledFrame([one]);
    it('learns a length from a header alone', () => {
        const file = Buffer.concat([Buffer.alloc(16), frame.bytes]);
        expect(frameLengthAt(file, 16)).to.equal(frame.length);
        expect(frameLengthAt(frame.bytes.subarray(0, FRAME_HEADER_BYTES))).to.equal(frame.length);
    });
    it('takes nothing for a frame that cannot be one', () => {
        expect(frameLengthAt(frame.bytes.subarray(0, FRAME_HEADER_BYTES - 1))).to.equal(0);
        expect(frameLengthAt(frame.bytes, frame.length)).to.equal(0);
        expect(frameLengthAt(frame.bytes, -1)).to.equal(0);
        expect(frameLengthAt(changed(frame, bytes => bytes.writeUInt8(0, 0)))).to.equal(0);
        for (const length of [0, 120, 129, FRAME_BYTES_MAX + 8]) {
            expect(frameLengthAt(changed(frame, bytes => bytes.writeUInt32LE(length, 8)))).to.equal(0);
        }
    });
    it('ends where the first 8 bytes are zero, or fewer are left', () => {
        expect(isFrameEnd(Buffer.concat([Buffer.alloc(8), Buffer.alloc(8, 1)]))).to.equal(true);
        expect(isFrameEnd(Buffer.alloc(7, 1))).to.equal(true);
        expect(isFrameEnd(frame.bytes)).to.equal(false);
    });
});
//# sourceMappingURL=frame.test.js.map