/** From bytes of unknown origin to a frame. */
import { InvalidFrameError } from '../errors.js';
import { isZero } from './bytes.js';
import { BlockKind, Frame, FRAME_BLOCKS_MAX, FRAME_BYTES_MAX, FRAME_HEADER_BYTES } from './frame.js';
import { frameChain } from './frame-hashes.js';
import { AT, FLAG_SEQUENCES, MAGIC } from './frame-layout.js';
import { readUint64 } from './numbers.js';
/**
 * The frame at the start of `bytes`, which it aliases; what comes behind it is left alone. Checks everything but the
 * hashes: magic, kind, flags, zeros, lengths, counts, sequences.
 *
 * @throws {InvalidFrameError} with the offset of what is wrong
 */
export function parseFrame(bytes) {
    if (bytes.length < FRAME_HEADER_BYTES) {
        throw new InvalidFrameError(`${bytes.length} bytes are less than a header`, bytes.length);
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(0, true) !== MAGIC) {
        throw new InvalidFrameError("doesn't begin with CTN1", 0);
    }
    const kind = view.getUint8(AT.kind);
    if (kind < BlockKind.data || kind > BlockKind.producers) {
        throw new InvalidFrameError(`unknown kind ${kind}`, AT.kind);
    }
    const flags = view.getUint8(AT.flags);
    if ((flags & ~FLAG_SEQUENCES) !== 0) {
        throw new InvalidFrameError(`unknown flags ${flags}`, AT.flags);
    }
    if (view.getUint16(AT.reserved, true) !== 0) {
        throw new InvalidFrameError('not zero', AT.reserved);
    }
    const length = view.getUint32(AT.length, true);
    if (length > FRAME_BYTES_MAX) {
        throw new InvalidFrameError(`length ${length} is over the limit of ${FRAME_BYTES_MAX}`, AT.length);
    }
    if (length % 8 !== 0 || length < FRAME_HEADER_BYTES) {
        throw new InvalidFrameError(`length ${length} can't be`, AT.length);
    }
    if (length > bytes.length) {
        throw new InvalidFrameError(`length ${length} is more than the ${bytes.length} bytes there are`, AT.length);
    }
    const count = view.getUint32(AT.count, true);
    if (count < 1 || count > FRAME_BLOCKS_MAX) {
        throw new InvalidFrameError(`count ${count} is not from 1 to ${FRAME_BLOCKS_MAX}`, AT.count);
    }
    if (kind === BlockKind.seal && count !== 1) {
        throw new InvalidFrameError(`a seal stands alone, not among ${count} blocks`, AT.count);
    }
    for (const at of [AT.height, AT.timestamp, AT.sequence]) {
        if (Number.isNaN(readUint64(view, at))) {
            throw new InvalidFrameError('not a safe integer', at);
        }
    }
    if (!Number.isSafeInteger(readUint64(view, AT.height) + count)) {
        throw new InvalidFrameError('heights are not safe integers', AT.height);
    }
    if (!isZero(bytes, AT.reserved2, AT.prevHash)) {
        throw new InvalidFrameError('not zero', AT.reserved2);
    }
    if (!frameChain.isBody(bytes)) {
        checkBody(bytes, view, length, count, (flags & FLAG_SEQUENCES) !== 0);
    }
    return new Frame(bytes.length === length ? bytes : bytes.subarray(0, length));
}
/** Says what is wrong with the blocks. */
function checkBody(bytes, view, length, count, sequences) {
    const perBlock = sequences ? 12 : 4;
    const first = readUint64(view, AT.sequence);
    const numbered = first !== 0;
    let at = FRAME_HEADER_BYTES;
    let last = 0;
    if (numbered === isZero(bytes, AT.producer, AT.sequence)) {
        throw new InvalidFrameError('producer and sequence must both be given, or neither', AT.producer);
    }
    if (sequences && !numbered) {
        throw new InvalidFrameError('own sequences without a first one', AT.sequence);
    }
    if (!sequences && first > Number.MAX_SAFE_INTEGER - (count - 1)) {
        throw new InvalidFrameError('sequences are not safe integers', AT.sequence);
    }
    for (let index = 0; index < count; index++) {
        if (at + perBlock > length) {
            throw new InvalidFrameError(`block ${index} is beyond the frame's end`, at);
        }
        const size = view.getUint32(at, true);
        if (size > length - at - perBlock) {
            throw new InvalidFrameError(`block ${index} of ${size} bytes is beyond the frame's end`, at);
        }
        if (sequences) {
            const sequence = readUint64(view, at + 4);
            if (Number.isNaN(sequence) || sequence <= last || (index === 0 && sequence !== first)) {
                throw new InvalidFrameError(`sequence of block ${index} doesn't grow`, at + 4);
            }
            last = sequence;
        }
        at += perBlock + size;
    }
    if (length - at >= 8) {
        throw new InvalidFrameError('more padding than to the next multiple of 8', at);
    }
    if (!isZero(bytes, at, length)) {
        throw new InvalidFrameError('padding is not zero', at);
    }
}
/** True if no frame begins here: the first 8 bytes of its place are zero, or there are no 8 bytes. */
export function isFrameEnd(bytes) {
    return bytes.length < 8 || isZero(bytes, 0, 8);
}
/**
 * The frame's length according to its header, without any check but that of the limits; 0 if it can't be one, or if
 * less than a header is there. For walking a file: read that much, then `parseFrame`.
 */
export function frameLengthAt(bytes, at = 0) {
    if (at < 0 || bytes.length - at < FRAME_HEADER_BYTES) {
        return 0;
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, FRAME_HEADER_BYTES);
    const length = view.getUint32(AT.length, true);
    return view.getUint32(0, true) === MAGIC && length >= FRAME_HEADER_BYTES && length <= FRAME_BYTES_MAX && length % 8 === 0 ? length : 0;
}
//# sourceMappingURL=frame-parser.js.map