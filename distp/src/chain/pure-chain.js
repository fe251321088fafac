/** The chain through a frame, block by block: what `native/chain.c` does in one call, for wherever that isn't there. */
import { isZero } from './bytes.js';
import { AT, FLAG_SEQUENCES, FRAME_BLOCKS_MAX, FRAME_BYTES_MAX, FRAME_HEADER_BYTES, PRODUCER_BYTES } from './frame-layout.js';
import { readUint64, writeUint64 } from './numbers.js';
import { HASH_BYTES, sha256Into, sha256OfPairInto } from './sha256.js';
/** words of a block's prefix */
export const PREFIX_WORDS = 2;
const BLOCK_HEADER_BYTES = 80;
/** header and data of a block up to this size are hashed as one piece; longer data is not copied */
const SCRATCH_BYTES = 4096;
const scratch = Buffer.alloc(SCRATCH_BYTES);
const scratchView = viewOf(scratch);
const hash = Buffer.alloc(HASH_BYTES);
const hashView = viewOf(hash);
export const pureChain = { isBody, link };
/** Undefined if there is no header, or it speaks of more than there is. */
function headerOf(bytes) {
    if (bytes.length < FRAME_HEADER_BYTES) {
        return undefined;
    }
    const view = viewOf(bytes);
    const length = view.getUint32(AT.length, true);
    const count = view.getUint32(AT.count, true);
    const isSequenced = (view.getUint8(AT.flags) & FLAG_SEQUENCES) !== 0;
    const height = readUint64(view, AT.height);
    const sequence = readUint64(view, AT.sequence);
    const isPossible = length >= FRAME_HEADER_BYTES && length <= FRAME_BYTES_MAX && length <= bytes.length &&
        count >= 1 && count <= FRAME_BLOCKS_MAX &&
        Number.isSafeInteger(height + count) && Number.isSafeInteger(sequence + (isSequenced ? 0 : count - 1));
    return isPossible ? { view, length, count, isSequenced, bytesPerBlock: isSequenced ? 12 : 4, height, sequence } : undefined;
}
/** Bytes of data of the block at `at`, -1 if it isn't within the frame. */
function sizeAt({ view, length, bytesPerBlock }, at) {
    if (at + bytesPerBlock > length) {
        return -1;
    }
    const size = view.getUint32(at, true);
    return size <= length - at - bytesPerBlock ? size : -1;
}
function isBody(bytes) {
    const header = headerOf(bytes);
    if (header == null) {
        return false;
    }
    const { view, length, count, isSequenced, bytesPerBlock, sequence: first } = header;
    const isNumbered = first !== 0;
    if (isNumbered === isZero(bytes, AT.producer, AT.producer + PRODUCER_BYTES) || (isSequenced && !isNumbered)) {
        return false;
    }
    let at = FRAME_HEADER_BYTES;
    let last = 0;
    for (let index = 0; index < count; index++) {
        const size = sizeAt(header, at);
        if (size === -1) {
            return false;
        }
        if (isSequenced) {
            const sequence = readUint64(view, at + 4);
            if (Number.isNaN(sequence) || sequence <= last || (index === 0 && sequence !== first)) {
                return false;
            }
            last = sequence;
        }
        at += bytesPerBlock + size;
    }
    return length - at < 8 && isZero(bytes, at, length);
}
function link(bytes, lastHash, prefixes, hashes) {
    const header = headerOf(bytes);
    if (header == null || lastHash.length < HASH_BYTES ||
        (prefixes != null && prefixes.length < header.count * PREFIX_WORDS) ||
        (hashes != null && hashes.length < header.count * HASH_BYTES)) {
        return false;
    }
    const { view, count, isSequenced, bytesPerBlock, height, sequence } = header;
    let at = FRAME_HEADER_BYTES;
    // the block's header in `scratch`: prevHash, height, timestamp, producer, sequence, kind, zeros, data length
    scratch.set(bytes.subarray(AT.prevHash, AT.prevHash + HASH_BYTES), 0);
    scratch.set(bytes.subarray(AT.timestamp, AT.timestamp + 8 + PRODUCER_BYTES), 40);
    writeUint64(scratchView, 64, 0);
    scratchView.setUint32(72, view.getUint8(AT.kind), true);
    for (let index = 0; index < count; index++) {
        const size = sizeAt(header, at);
        if (size === -1) {
            return false;
        }
        writeUint64(scratchView, 32, height + index);
        if (isSequenced) {
            scratchView.setUint32(64, view.getUint32(at + 4, true), true);
            scratchView.setUint32(68, view.getUint32(at + 8, true), true);
        }
        else if (sequence !== 0) {
            writeUint64(scratchView, 64, sequence + index);
        }
        scratchView.setUint32(76, size, true);
        at += bytesPerBlock;
        hashBlock(bytes.subarray(at, at + size));
        at += size;
        scratch.set(hash, 0);
        if (prefixes != null) {
            prefixes[index * PREFIX_WORDS] = hashView.getUint32(0);
            prefixes[index * PREFIX_WORDS + 1] = hashView.getUint32(4);
        }
        hashes?.set(hash, index * HASH_BYTES);
    }
    lastHash.set(hash);
    return true;
}
/** SHA-256 of the header at the start of `scratch` and `data`, into `hash`. */
function hashBlock(data) {
    const total = BLOCK_HEADER_BYTES + data.length;
    if (total <= SCRATCH_BYTES) {
        scratch.set(data, BLOCK_HEADER_BYTES);
        sha256Into(scratch.subarray(0, total), hash, 0);
    }
    else {
        sha256OfPairInto(scratch.subarray(0, BLOCK_HEADER_BYTES), data, hash, 0);
    }
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
//# sourceMappingURL=pure-chain.js.map