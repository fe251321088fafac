/** A stream in memory, on a real chain, whose shards have real keys: what proofs are made of. */
import { BlockKind, encodeDescriptor, encodeGenesis, encodeSeal, fillFrame, FrameBuilder, hashToId, idToHash, SealReason, streamIdOf } from '../../src/chain/index.js';
import { genesis, sign, signer } from './examples.js';
export const shardsOf = (indexes) => indexes.map(index => {
    const { peerId, incarnation, zone } = signer(index);
    return { peerId, incarnation, zone };
});
export class SignedStream {
    genesisBytes = encodeGenesis({ ...genesis, descriptor: { ...genesis.descriptor, capacity: 64 * 1024 } });
    stream = streamIdOf(this.genesisBytes);
    seals = [];
    segments;
    frames = [];
    /** who the present segment's shards are, as indexes of `signers` */
    signers = [0, 1, 2];
    epoch = 1;
    #timestamp = 1_700_000_000_000_002;
    constructor() {
        const descriptor = { ...genesis.descriptor, capacity: 64 * 1024 };
        this.segments = [{ stream: this.stream, segment: this.stream, descriptor, descriptorBytes: encodeDescriptor(descriptor) }];
    }
    get segment() {
        return this.segments[this.segments.length - 1];
    }
    get end() {
        return this.frames.at(-1)?.end ?? 0;
    }
    append(texts, kind = BlockKind.data) {
        const builder = new FrameBuilder({ kind });
        texts.forEach(text => builder.add(Buffer.from(text)));
        return this.#place(builder.finish());
    }
    /** A receipt of all there is, or up to a frame, by these of the segment's shards. */
    async receipt(by = this.signers.slice(0, 2), change = {}) {
        const last = this.frames[this.frames.length - 1];
        const claim = { stream: this.stream, segment: this.segment.segment, epoch: this.epoch, end: last.end, hash: Buffer.from(last.lastHash), ...change };
        return { ...claim, signatures: await Promise.all(by.map(async (index) => sign(signer(index), claim))) };
    }
    /** Seals the segment and goes on on other shards; `undefined` ends the stream. */
    async seal(next, by) {
        const { segment, descriptor } = this.segment;
        const successor = next == null
            ? undefined
            : { ...descriptor, streamId: this.stream, predecessor: segment, number: descriptor.number + 1, baseHeight: this.end + 1, baseTimestamp: this.#timestamp, firstEpoch: this.epoch + 1, shards: shardsOf(next) };
        const successorBytes = successor == null ? undefined : encodeDescriptor(successor);
        const builder = new FrameBuilder({ kind: BlockKind.seal });
        builder.add(encodeSeal({ reason: successor == null ? SealReason.locked : SealReason.full, successorBytes }));
        const frame = this.#place(builder.finish());
        const seal = { frameBytes: Uint8Array.from(frame.bytes), certificate: await this.receipt(by) };
        this.seals.push(seal);
        if (successor != null && successorBytes != null && next != null) {
            this.segments.push({ stream: this.stream, segment: hashToId(frame.lastHash), descriptor: successor, descriptorBytes: successorBytes });
            this.signers = [...next];
            this.epoch++;
        }
        return seal;
    }
    /** A proof of blocks of the present segment's frames, from that which has `from` on. */
    async proof(from, to, change = {}) {
        return {
            genesisBytes: this.genesisBytes,
            seals: this.seals,
            receipt: await this.receipt(),
            from,
            to,
            framesBytes: Buffer.concat(this.frames.filter(frame => frame.end > from).map(frame => frame.bytes)),
            ...change
        };
    }
    #place(frame) {
        const prevHash = Buffer.from(this.frames.at(-1)?.lastHash ?? idToHash(this.stream));
        fillFrame(frame, { height: this.end, timestamp: this.#timestamp++, prevHash });
        this.frames.push(frame);
        return frame;
    }
}
//# sourceMappingURL=signed-stream.js.map