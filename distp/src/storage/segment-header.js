/** The beginning of a segment's data file: what the file is, in a form that says when it is damaged. */
import { bytesEqual, decodeDescriptor, DESCRIPTOR_BYTES_MAX, hashToId, HASH_BYTES, idToHash, isZero, readUint64, sha256, writeUint64 } from '../chain/index.js';
import { CorruptSegmentError } from '../errors.js';
/** what files are cut and headers rounded to */
export const PAGE_BYTES = 4096;
export const SEGMENT_HEADER_BYTES_MAX = 64 * 1024;
/** `CTNS` */
const MAGIC = 0x534e5443;
const FORMAT_VERSION = 1;
const AT = {
    version: 4, headerLength: 8, reserved: 12, stream: 16, segment: 48, number: 80, baseHeight: 88, capacity: 96,
    descriptorLength: 104, reserved2: 108, descriptor: 112
};
/** `bytes` rounded up to whole pages */
export function wholePages(bytes) {
    return Math.ceil(bytes / PAGE_BYTES) * PAGE_BYTES;
}
/** bytes of the file's header with a descriptor of this length: where the first frame begins */
export function segmentHeaderBytes(descriptorLength) {
    return wholePages(AT.descriptor + descriptorLength + HASH_BYTES);
}
export function encodeSegmentHeader(header) {
    const { descriptor, descriptorBytes } = header;
    const length = segmentHeaderBytes(descriptorBytes.length);
    const bytes = Buffer.alloc(length);
    const view = new DataView(bytes.buffer, bytes.byteOffset, length);
    view.setUint32(0, MAGIC, true);
    view.setUint32(AT.version, FORMAT_VERSION, true);
    view.setUint32(AT.headerLength, length, true);
    bytes.set(idToHash(header.stream), AT.stream);
    bytes.set(idToHash(header.segment), AT.segment);
    writeUint64(view, AT.number, descriptor.number);
    writeUint64(view, AT.baseHeight, descriptor.baseHeight);
    writeUint64(view, AT.capacity, descriptor.capacity);
    view.setUint32(AT.descriptorLength, descriptorBytes.length, true);
    bytes.set(descriptorBytes, AT.descriptor);
    const checksumAt = AT.descriptor + descriptorBytes.length;
    bytes.set(sha256(bytes.subarray(0, checksumAt)), checksumAt);
    return bytes;
}
/**
 * @param bytes the file's beginning, at least as much as the header says it has
 * @param file named in errors
 * @throws {CorruptSegmentError} with the offset of what is wrong
 */
export function decodeSegmentHeader(bytes, file) {
    const wrong = (reason, at) => new CorruptSegmentError(file, reason, at);
    if (bytes.length < PAGE_BYTES) {
        throw wrong(`${bytes.length} bytes are less than a header`, bytes.length);
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    if (view.getUint32(0, true) !== MAGIC) {
        throw wrong("doesn't begin with CTNS", 0);
    }
    const version = view.getUint32(AT.version, true);
    if (version !== FORMAT_VERSION) {
        throw wrong(`format version ${version} is not ${FORMAT_VERSION}`, AT.version);
    }
    const length = view.getUint32(AT.headerLength, true);
    const descriptorLength = view.getUint32(AT.descriptorLength, true);
    if (descriptorLength > DESCRIPTOR_BYTES_MAX || length !== segmentHeaderBytes(descriptorLength) || length > bytes.length) {
        throw wrong(`header of ${length} bytes with a descriptor of ${descriptorLength}`, AT.headerLength);
    }
    const checksumAt = AT.descriptor + descriptorLength;
    if (!bytesEqual(sha256(bytes.subarray(0, checksumAt)), bytes.subarray(checksumAt, checksumAt + HASH_BYTES))) {
        throw wrong("the header's checksum is wrong", checksumAt);
    }
    if (!isZero(bytes, AT.reserved, AT.stream) || !isZero(bytes, AT.reserved2, AT.descriptor) || !isZero(bytes, checksumAt + HASH_BYTES, length)) {
        throw wrong('the header has something where zeros belong', AT.reserved);
    }
    const descriptorBytes = Buffer.from(bytes.subarray(AT.descriptor, checksumAt));
    const descriptor = described(descriptorBytes, reason => wrong(reason, AT.descriptor));
    const header = {
        stream: hashToId(bytes.subarray(AT.stream, AT.stream + HASH_BYTES)),
        segment: hashToId(bytes.subarray(AT.segment, AT.segment + HASH_BYTES)),
        descriptor,
        descriptorBytes
    };
    for (const [at, value] of [[AT.number, descriptor.number], [AT.baseHeight, descriptor.baseHeight], [AT.capacity, descriptor.capacity]]) {
        if (readUint64(view, at) !== value) {
            throw wrong(`${readUint64(view, at)} is not what the descriptor says: ${value}`, at);
        }
    }
    return header;
}
function described(bytes, wrong) {
    try {
        return decodeDescriptor(bytes);
    }
    catch (err) {
        throw wrong(err.message);
    }
}
//# sourceMappingURL=segment-header.js.map