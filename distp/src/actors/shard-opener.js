import { decodeDescriptor } from '../chain/index.js';
import { NotAdmittedError } from '../errors.js';
import { encodeOpening } from '../protocols/elect/codec.js';
import { verifyOpening } from './opening.js';
/** most entries of a stream's list of segments that an Open carries */
const LISTED_MAX = 256;
/** Makes the shards that this node is told to open, once it is sure that it must. */
export class ShardOpener {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /**
     * The empty shard, on disk; undefined if there is a record of it already, whatever became of its file: what it has promised
     * is never begun anew.
     *
     * @throws {InvalidCertificateError} and what else `verifyOpening` finds; {@link NotAdmittedError} if no shard of it is
     * here; `NoRoomError`
     */
    async open(request) {
        const { storage, signer, authorise, segments } = this.#options;
        if (await storage.shard(request.segment) != null) {
            return undefined;
        }
        const header = await verifyOpening(request, { notary: this.#options.notary, descriptorOf: async (segment) => await segments.descriptorOf(segment) });
        const { descriptor, stream, segment } = header;
        if (!this.isHere(descriptor)) {
            throw new NotAdmittedError(`${signer.peerId} (${storage.incarnation})`, `the shards of segment ${segment}`);
        }
        if (request.opening.genesisBytes != null) {
            await authorise(request.opening.genesisBytes, stream);
        }
        await segments.learn(request.segments.filter(entry => entry.stream === stream && decodeDescriptor(entry.descriptorBytes).number === entry.number));
        return await this.#create(header, request);
    }
    /** True if one of a segment's shards is this node's, in the folder that it has now. */
    isHere({ shards }) {
        const { storage, signer } = this.#options;
        return shards.some(shard => shard.peerId === signer.peerId && shard.incarnation === storage.incarnation);
    }
    /** The last of a stream's segments before a number: what an Open carries. */
    async listed(stream, before) {
        return await this.#options.storage.segmentEntries(stream, Math.max(0, before - LISTED_MAX), Math.min(before, LISTED_MAX));
    }
    async #create(header, { opening }) {
        const { storage, segments } = this.#options;
        const { stream, segment, descriptor, descriptorBytes } = header;
        const { number, firstEpoch, master } = descriptor;
        const record = {
            stream,
            segment,
            number,
            hardState: { epoch: firstEpoch, votedFor: master, logEpoch: firstEpoch },
            state: 'opened',
            opening: encodeOpening(opening)
        };
        const store = await storage.create(header);
        await Promise.all([storage.putShard(record), segments.learn([{ stream, segment, number, descriptorBytes }])]);
        return { store, record };
    }
}
//# sourceMappingURL=shard-opener.js.map