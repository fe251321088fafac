import { expect } from 'chai';
import fc from 'fast-check';
import { BlockKind, bytesEqual, fillFrame, follows, FrameBuilder, parseFrame, verifyFrame } from '../../src/chain/index.js';
import { InvalidFrameError } from '../../src/errors.js';
import { hex, modelBlocks } from './model.js';
const safe = fc.nat({ max: 2 ** 53 - 100_000 });
const hash = fc.uint8Array({ minLength: 32, maxLength: 32 });
const anyPlace = fc.record({ height: safe, timestamp: safe, prevHash: hash });
/** data of all sizes, some beyond what is hashed as one piece */
const anyData = fc.oneof({ weight: 9, arbitrary: fc.uint8Array({ maxLength: 40 }) }, { weight: 1, arbitrary: fc.uint8Array({ minLength: 4000, maxLength: 4100 }) });
const anyProducer = fc.uint8Array({ minLength: 16, maxLength: 16 }).filter(id => id.some(byte => byte !== 0));
const unnumbered = fc.record({
    data: fc.array(anyData, { minLength: 1, maxLength: 12 }),
    kind: fc.constantFrom(BlockKind.data, BlockKind.snapshot, BlockKind.producers)
}).map(({ data, kind }) => write(data, data.map(() => 0), new FrameBuilder({ kind })));
const numbered = fc.record({ data: fc.array(anyData, { minLength: 1, maxLength: 12 }), producer: anyProducer, sequence: fc.integer({ min: 1, max: 2 ** 53 - 100_000 }) })
    .map(({ data, producer, sequence }) => write(data, data.map((_, index) => sequence + index), new FrameBuilder({ producer, sequence })));
const ownNumbers = fc.record({
    data: fc.array(anyData, { minLength: 1, maxLength: 12 }),
    producer: anyProducer,
    steps: fc.array(fc.integer({ min: 1, max: 2 ** 40 }), { minLength: 12, maxLength: 12 })
}).map(({ data, producer, steps }) => {
    let last = 0;
    const numbers = data.map((_, index) => last += steps[index] ?? 1);
    return write(data, numbers, new FrameBuilder({ producer, sequences: true }));
});
const written = fc.oneof(unnumbered, numbered, ownNumbers);
function write(data, numbers, builder) {
    data.forEach((bytes, index) => { builder.add(bytes, numbers[index]); });
    return { frame: builder.finish(), data, numbers };
}
/** True if somebody who knows what the frame must follow on finds nothing wrong with the bytes. */
function isAccepted(bytes, place) {
    try {
        const frame = parseFrame(bytes);
        return follows(frame, place.height, place.prevHash, place.timestamp) == null && verifyFrame(frame);
    }
    catch (err) {
        if (err instanceof InvalidFrameError) {
            return false;
        }
        throw err;
    }
}
describe('any frame', () => {
    it('comes back from its bytes with every block as it was written', () => {
        fc.assert(fc.property(written, anyPlace, ({ frame, data, numbers }, place) => {
            fillFrame(frame, place);
            const read = parseFrame(Buffer.from(frame.bytes));
            expect(verifyFrame(read)).to.equal(true);
            const blocks = [...read.blocks()];
            expect(blocks.length).to.equal(data.length);
            blocks.forEach((block, index) => {
                expect(bytesEqual(block.data, data[index] ?? new Uint8Array(0))).to.equal(true);
                expect(block.sequence).to.equal(numbers[index]);
                expect(block.height).to.equal(place.height + index);
                expect(block.timestamp).to.equal(place.timestamp);
                expect(bytesEqual(block.prevHash, blocks[index - 1]?.hash ?? place.prevHash)).to.equal(true);
            });
            expect(bytesEqual(read.lastHash, blocks.at(-1)?.hash ?? place.prevHash)).to.equal(true);
            expect(read.end).to.equal(place.height + data.length);
            expect(read.lastSequence).to.equal(numbers.at(-1));
        }));
    });
    it('has the hashes of the slow and obvious model', () => {
        fc.assert(fc.property(written, anyPlace, ({ frame }, place) => {
            fillFrame(frame, place);
            const model = modelBlocks(frame.bytes).map(block => block.hash);
            expect(model.map((_, index) => hex(frame.hashOf(index)))).to.deep.equal(model.map(hex));
            expect([...frame.prefixes ?? []]).to.deep.equal(model.flatMap(hash => [hash.readUInt32BE(0), hash.readUInt32BE(4)]));
        }));
    });
    it('is refused with any one bit of it flipped', () => {
        fc.assert(fc.property(written, anyPlace, fc.nat(), fc.integer({ min: 0, max: 7 }), ({ frame }, place, position, bit) => {
            fillFrame(frame, place);
            const bytes = Buffer.from(frame.bytes);
            expect(isAccepted(bytes, place)).to.equal(true);
            // half of the flips in the header, where the fields are
            const at = position % (position % 2 === 0 ? 128 : bytes.length);
            bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
            expect(isAccepted(bytes, place), `byte ${at}`).to.equal(false);
        }), { numRuns: 1000 });
    });
    it('is refused with any byte of it changed, byte by byte', () => {
        const { frame } = write([Buffer.from('one'), Buffer.alloc(0), Buffer.from('three')], [3, 5, 6], new FrameBuilder({ producer: Buffer.alloc(16, 9), sequences: true }));
        const place = { height: 10, timestamp: 20, prevHash: Buffer.alloc(32, 30) };
        fillFrame(frame, place);
        for (let at = 0; at < frame.length; at++) {
            for (const flip of [1, 0x80, 0xff]) {
                const bytes = Buffer.from(frame.bytes);
                bytes.writeUInt8(bytes.readUInt8(at) ^ flip, at);
                expect(isAccepted(Buffer.concat([bytes, Buffer.alloc(64)]), place), `byte ${at}`).to.equal(false);
            }
        }
    });
    it('is refused when it is cut short', () => {
        fc.assert(fc.property(written, anyPlace, fc.nat(), ({ frame }, place, length) => {
            fillFrame(frame, place);
            expect(isAccepted(frame.bytes.subarray(0, length % frame.length), place)).to.equal(false);
        }));
    });
});
describe('arbitrary bytes', () => {
    it('are a frame or an InvalidFrameError, nothing else', () => {
        fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), bytes => {
            isAccepted(bytes, { height: 0, timestamp: 0, prevHash: new Uint8Array(32) });
        }), { numRuns: 1000 });
    });
    it('behind a plausible header are a frame or an InvalidFrameError, nothing else', () => {
        const header = fc.record({
            kind: fc.nat({ max: 5 }), flags: fc.nat({ max: 2 }), length: fc.nat({ max: 50 }), count: fc.nat({ max: 20 }), sequence: fc.nat({ max: 3 }), body: fc.uint8Array({ maxLength: 300 }),
            sizes: fc.array(fc.nat({ max: 16 }), { maxLength: 20 })
        });
        fc.assert(fc.property(header, ({ kind, flags, length, count, sequence, body, sizes }) => {
            const bytes = Buffer.concat([Buffer.alloc(128), body]);
            bytes.write('CTN1');
            bytes.writeUInt8(kind, 4);
            bytes.writeUInt8(flags, 5);
            bytes.writeUInt32LE(length * 8, 8);
            bytes.writeUInt32LE(count, 12);
            bytes.writeUInt8(sequence, 32);
            bytes.writeUInt8(sequence, 48);
            let at = 128;
            for (const size of sizes) {
                if (at + 4 <= bytes.length) {
                    bytes.writeUInt32LE(size, at);
                }
                at += 4 + size;
            }
            isAccepted(bytes, { height: 0, timestamp: 0, prevHash: new Uint8Array(32) });
        }), { numRuns: 2000 });
    });
});
//# sourceMappingURL=frame.property.test.js.map