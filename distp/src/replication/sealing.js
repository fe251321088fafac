/** Sealing: the producers' blocks, then the seal, which names the successor (rules 6, 7 and 9). */
import { BlockKind, decodeProducers, decodeSeal, encodeDescriptor, encodeProducers, encodeSeal, FRAME_BYTES_MAX, FRAME_HEADER_BYTES, fillFrame, FrameBuilder, NODE_ZONE_BYTES_MAX, PRODUCERS_MAX, SHARDS_MAX } from '../chain/index.js';
import { invariant } from '../errors.js';
import { appendFrame } from './outbox.js';
import { isSealAppended } from './shard-state.js';
/** most bytes of one encoded producer: id, sequence, height and their tags */
const PRODUCER_ENTRY_BYTES = 40;
/** of a producers' frame beside its entries: header, length, part numbers, padding */
const PRODUCERS_FRAME_BYTES = FRAME_HEADER_BYTES + 32;
/** most bytes by which a successor's descriptor outgrows this one's: other shards, larger numbers, ids where there were none */
const DESCRIPTOR_GROWTH_BYTES = SHARDS_MAX * 256 + 256;
/** How many producers a segment of this capacity remembers: what fits an eighth of it. */
export function producersLimit(capacity, producersPerBlock) {
    const perBlock = producersPerBlock * PRODUCER_ENTRY_BYTES + PRODUCERS_FRAME_BYTES;
    const eighth = Math.floor(capacity / 8);
    const blocks = Math.floor(eighth / perBlock);
    const rest = Math.floor((eighth - blocks * perBlock - PRODUCERS_FRAME_BYTES) / PRODUCER_ENTRY_BYTES);
    return Math.min(PRODUCERS_MAX, blocks * producersPerBlock + Math.max(0, rest));
}
/** Bytes that producers' blocks and seal take at most. */
export function sealBytes(descriptorBytes, producers, producersPerBlock) {
    const blocks = Math.ceil(producers / producersPerBlock);
    return producers * PRODUCER_ENTRY_BYTES + blocks * PRODUCERS_FRAME_BYTES + FRAME_HEADER_BYTES + descriptorBytes + DESCRIPTOR_GROWTH_BYTES;
}
/**
 * Appends what is missing of the producers' blocks, and the seal. Nothing happens if this shard isn't master or the
 * seal is there.
 */
export function seal(state, request) {
    if (state.role !== 'master' || isSealAppended(state)) {
        return;
    }
    const parts = producerParts(state);
    const first = partsAppended(state);
    invariant(first <= parts.length, () => `${first} producers' blocks are appended, and there are only ${parts.length}`);
    for (let part = first; part < parts.length; part++) {
        appendControl(state, BlockKind.producers, encodeProducers(part, parts.length, parts[part]), request.now);
    }
    const producersHash = parts.length === 0 ? undefined : state.log.copyHash(state.log.rows);
    const timestamp = Math.max(request.now, state.log.lastTimestamp);
    const successorBytes = request.successor == null ? undefined : encodeDescriptor(successorOf(state, request.successor, timestamp));
    appendControl(state, BlockKind.seal, encodeSeal({ reason: request.reason, successorBytes, producersHash }), request.now);
}
/** The table in blocks' portions: the same for every master that has the same data in its log. */
function producerParts({ producers, settings: { limits } }) {
    const entries = producers.entries();
    const parts = [];
    for (let at = 0; at < entries.length; at += limits.producersPerBlock) {
        parts.push(entries.slice(at, at + limits.producersPerBlock));
    }
    return parts;
}
function partsAppended({ log }) {
    let parts = 0;
    while (parts < log.rows && log.kind(log.rows - 1 - parts) === BlockKind.producers) {
        parts++;
    }
    return parts;
}
function appendControl(state, kind, data, now) {
    const { log, settings } = state;
    const builder = new FrameBuilder({ kind });
    invariant(builder.add(data), () => `a block of kind ${kind} with ${data.length} bytes is over the limit of ${FRAME_BYTES_MAX}`);
    const frame = builder.finish();
    invariant(log.bytes + frame.length <= settings.roomBytes, () => `no room for a block of kind ${kind}: ${log.bytes} of ${settings.roomBytes} bytes are taken, and it has ${frame.length}`);
    fillFrame(frame, { height: log.end, timestamp: Math.max(now, log.lastTimestamp), prevHash: log.hashTo(log.rows) });
    appendFrame(state, frame);
}
function successorOf({ settings, log, hard }, plan, timestamp) {
    const { descriptor, stream, segment } = settings;
    for (const { zone } of plan.shards) {
        invariant(Buffer.byteLength(zone) <= NODE_ZONE_BYTES_MAX, () => `zone ${zone} has more than ${NODE_ZONE_BYTES_MAX} bytes`);
    }
    return {
        streamId: stream,
        number: descriptor.number + 1,
        predecessor: segment,
        baseHeight: log.end + 1,
        baseTimestamp: timestamp,
        firstEpoch: hard.epoch + 1,
        capacity: plan.capacity,
        shards: plan.shards,
        master: plan.master,
        settings: descriptor.settings,
        firstKept: descriptor.firstKept
    };
}
/** What a seal says, with the producers that it hands over, from the frames of a log's end. */
export function readSeal(sealFrame, producerFrames) {
    const [data] = sealFrame.data();
    const producers = producerFrames.flatMap(frame => decodeProducers([...frame.data()][0]).producers);
    return { seal: decodeSeal(data), producers };
}
//# sourceMappingURL=sealing.js.map