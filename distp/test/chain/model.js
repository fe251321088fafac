/**
 * The chain as `docs/formats.md` tells it, slow and obvious: fields are read from a frame's bytes and put into a block's
 * header one by one, with nothing of src/ in between.
 */
import { createHash } from 'node:crypto';
export function modelBlocks(frame) {
    const blocks = [];
    const kind = frame.readUInt8(4);
    const ownSequences = (frame.readUInt8(5) & 1) === 1;
    const count = frame.readUInt32LE(12);
    const firstHeight = frame.readBigUInt64LE(16);
    const timestamp = frame.readBigUInt64LE(24);
    const producer = frame.subarray(32, 48);
    const firstSequence = frame.readBigUInt64LE(48);
    let prevHash = frame.subarray(64, 96);
    let at = 128;
    for (let index = 0; index < count; index++) {
        const length = frame.readUInt32LE(at);
        at += 4;
        let sequence = firstSequence === 0n ? 0n : firstSequence + BigInt(index);
        if (ownSequences) {
            sequence = frame.readBigUInt64LE(at);
            at += 8;
        }
        const data = frame.subarray(at, at + length);
        at += length;
        const height = firstHeight + BigInt(index);
        const header = Buffer.alloc(80);
        prevHash.copy(header, 0);
        header.writeBigUInt64LE(height, 32);
        header.writeBigUInt64LE(timestamp, 40);
        producer.copy(header, 48);
        header.writeBigUInt64LE(sequence, 64);
        header.writeUInt8(kind, 72);
        header.writeUInt32LE(length, 76);
        const hash = createHash('sha256').update(header).update(data).digest();
        blocks.push({ height, sequence, data, header, hash });
        prevHash = hash;
    }
    return blocks;
}
export function hex(bytes) {
    return Buffer.from(bytes).toString('hex');
}
//# sourceMappingURL=model.js.map