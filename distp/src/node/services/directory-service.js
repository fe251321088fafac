import { StreamNotFoundError, StreamUnavailableError } from '../../errors.js';
/** most segments in an answer */
const SEGMENTS_MAX = 1024;
/** Says what this node knows of a stream from its own shards, or what the directory finds. */
export class NodeDirectoryService {
    #options;
    constructor(options) {
        this.#options = options;
    }
    async lookup(request, peer) {
        const { supervisor, isNode, heard, lookupElsewhere } = this.#options;
        const stream = await this.#streamOf(request.key);
        if (stream != null && supervisor.segments.has(stream)) {
            return this.#answer(stream, request);
        }
        // another node that asks will ask the others itself
        if (isNode(peer)) {
            const answer = heard(request);
            if (answer == null) {
                throw new StreamNotFoundError(Object.values(request.key)[0]);
            }
            return answer;
        }
        try {
            return await lookupElsewhere(stream == null || 'segment' in request.key ? request : { ...request, key: { stream } });
        }
        catch (err) {
            // named, and so far no node has told of its shards: they open at about the same time as the name is read
            throw err instanceof StreamNotFoundError && stream != null && await this.#isNamed(stream) ? new StreamUnavailableError(stream, [], { cause: err }) : err;
        }
    }
    async #isNamed(stream) {
        const { catalog, catchUp } = this.#options;
        if (catalog().byStream(stream) == null) {
            await catchUp();
        }
        return catalog().byStream(stream) != null;
    }
    /** The stream that a key names, as far as this node knows. A name that isn't known may have been given just now. */
    async #streamOf(key) {
        const { supervisor, catalog, catchUp } = this.#options;
        if ('name' in key) {
            if (catalog().byName(key.name) == null) {
                await catchUp();
            }
            const named = catalog().byName(key.name);
            if (named == null) {
                throw new StreamNotFoundError(key.name);
            }
            return named.stream;
        }
        return 'stream' in key ? key.stream : supervisor.segments.get(key.segment)?.stream;
    }
    #answer(stream, { fromNumber, limit }) {
        const { supervisor, catalog, addressesOf } = this.#options;
        const list = supervisor.segments.of(stream);
        const last = list.at(-1);
        const locked = supervisor.isLocked(stream);
        const chosen = fromNumber == null ? [last] : list.filter(segment => segment.number >= fromNumber).slice(0, Math.min(limit, SEGMENTS_MAX));
        const owner = supervisor.owner(last.segment);
        const named = catalog().byStream(stream);
        const peers = new Map();
        for (const { peerId } of [last, ...chosen].flatMap(segment => segment.shards)) {
            peers.set(peerId, { peerId, addresses: addressesOf(peerId) });
        }
        return {
            stream,
            name: named?.name ?? '',
            genesisBytes: named?.genesisBytes ?? new Uint8Array(0),
            segments: chosen.map(segment => info(segment, segment !== last || locked)),
            tail: info(last, locked),
            master: owner?.master == null ? undefined : { peerId: owner.master, addresses: addressesOf(owner.master) },
            epoch: owner?.epoch ?? 0,
            locked,
            peers: [...peers.values()]
        };
    }
}
function info({ segment, number, baseHeight, baseTimestamp, shards }, sealed) {
    return { segment, number, baseHeight, baseTimestamp, shards, sealed };
}
//# sourceMappingURL=directory-service.js.map