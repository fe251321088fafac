import { BlockKind, encodeDescriptor, fillFrame, FrameBuilder, hashToId, idToHash, sha256, streamIdOf } from '../../src/chain/index.js';
const PEER = '12D3KooWGzxzKZYveHXtpG6AsrUJBcWxHBFS2HsEoGTxrMLvKXtf';
/** What a segment's file is made from. Without a number: the first segment of a stream. */
export function segmentHeader({ number = 0, baseHeight = 0, capacity = 64 * 1024, name = 'orders', durability = 'sync' } = {}) {
    const genesis = describe({ number: 0, baseHeight: 0, capacity, name, durability });
    const stream = streamIdOf(genesis.descriptorBytes);
    if (number === 0) {
        return { stream, segment: stream, ...genesis };
    }
    const segment = hashToId(sha256(Buffer.from(`${name} seals ${number - 1}`)));
    return { stream, segment, ...describe({ number, baseHeight, capacity, name, durability, stream }) };
}
function describe(shape) {
    const descriptor = {
        streamId: shape.stream,
        number: shape.number,
        predecessor: shape.stream,
        baseHeight: shape.baseHeight,
        baseTimestamp: 1_000_000,
        firstEpoch: 1,
        capacity: shape.capacity,
        shards: [{ peerId: PEER, incarnation: '00112233445566778899aabbccddeeff', zone: 'a' }],
        master: 0,
        settings: {
            name: shape.name, replication: 1, segmentBytes: shape.capacity, frameBytesMax: 1024 * 1024, durability: shape.durability, writers: ['*'], readers: ['*'], admins: []
        }
    };
    return { descriptor, descriptorBytes: encodeDescriptor(descriptor) };
}
export function tipOf(store) {
    const last = store.frameAt(store.end - 1);
    return { end: store.end, lastHash: store.lastHash, timestamp: last?.timestamp ?? store.header.descriptor.baseTimestamp };
}
export function tipBefore(header) {
    return { end: header.descriptor.baseHeight, lastHash: idToHash(header.segment), timestamp: header.descriptor.baseTimestamp };
}
/** A frame in its place, ten microseconds after the one before. */
export function frameAfter(tip, blocks, kind = BlockKind.data) {
    const builder = new FrameBuilder({ kind });
    for (const block of blocks) {
        if (!builder.add(typeof block === 'string' ? Buffer.from(block) : block)) {
            throw new Error('the frame is full');
        }
    }
    const frame = builder.finish();
    fillFrame(frame, { height: tip.end, timestamp: tip.timestamp + 10, prevHash: tip.lastHash });
    return frame;
}
export function tipAfter(frame) {
    return { end: frame.end, lastHash: frame.lastHash, timestamp: frame.timestamp };
}
/** Appends a frame to the store's end and returns it. */
export function append(store, ...blocks) {
    const frame = frameAfter(tipOf(store), blocks);
    store.append(frame);
    return frame;
}
export function appendSeal(store) {
    const frame = frameAfter(tipOf(store), ['the seal'], BlockKind.seal);
    store.append(frame);
    return frame;
}
/** The data of all blocks from a height on, as text. */
export function texts(store, from) {
    return [...store.frames(from)].flatMap(frame => [...frame.data()].map(data => Buffer.from(data).toString()));
}
//# sourceMappingURL=frames.js.map