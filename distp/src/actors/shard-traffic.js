/**
 * What other nodes ask of this node's shards: the services of the protocols between nodes, over `NodeSupervisor`.
 * A message for a segment comes from one of its shards; only Open may come from any node, since its certificate
 * authorises it.
 */
import { endOfFrames } from '../chain/index.js';
import { CorruptSegmentError, NotAdmittedError, UnknownSegmentError } from '../errors.js';
import { decodeOpening } from '../protocols/elect/codec.js';
import { endOfPieces } from './readable.js';
const COPY_PIECE_BYTES = 1024 * 1024;
export class ShardTraffic {
    #options;
    /** the process that each connected node is */
    #startIds = new Map();
    constructor(options) {
        this.#options = options;
    }
    onMessage(peer, segment, message) {
        const owner = this.#options.supervisor.owner(segment);
        if (owner == null) {
            this.#answerWithoutOwner(peer, segment, message);
            return;
        }
        const from = owner.shardIndexOf(peer, this.#options.peers.incarnationOf(peer));
        if (from === -1) {
            this.#options.log('%s is no shard of segment %s and sent %s', peer, segment, message.type);
        }
        else if (message.type === 'quarantined') {
            owner.lose(from, 'is quarantined');
        }
        else if (message.type === 'unknownSegment') {
            this.#options.supervisor.introducer.introduce(peer, owner);
        }
        else {
            if (message.type === 'append') {
                owner.masterStartId = this.#startIds.get(peer);
            }
            owner.deliver(from, message);
        }
    }
    onHeartbeat(peer, startId) {
        this.#startIds.set(peer, startId);
        this.#eachSharedWith(peer, (owner, from) => {
            // a node is alive whose shard isn't
            if (!owner.lost.has(from) && (owner.role === 'master' || (owner.master === peer && owner.masterStartId === startId))) {
                owner.post({ type: 'heard', from });
            }
        });
    }
    onUp(peer, startId, incarnation) {
        this.#startIds.set(peer, startId);
        this.#eachSharedWith(peer, (owner, from) => { owner.post({ type: 'connected', from }); });
        for (const owner of this.#options.supervisor.owners) {
            const shard = owner.shardIndexOf(peer);
            if (shard !== -1 && owner.shardIndexOf(peer, incarnation) === -1) {
                owner.lose(shard, `has another folder (${incarnation})`);
            }
        }
    }
    onDown(peer) {
        this.#startIds.delete(peer);
        this.#eachSharedWith(peer, (owner, from) => {
            if (owner.master === peer) {
                // it may end as master before it is heard again: only its next Append shows that it didn't
                owner.masterStartId = undefined;
            }
            owner.post({ type: 'disconnected', from });
        });
    }
    async vote(peer, segment, message, incarnation) {
        const { supervisor } = this.#options;
        const owner = supervisor.owner(segment);
        if (owner != null) {
            const from = owner.shardIndexOf(peer, incarnation);
            if (from === -1) {
                throw new NotAdmittedError(peer, `the shards of segment ${segment}`);
            }
            return await owner.vote(from, message);
        }
        const record = supervisor.keeper.record(segment);
        if (record?.state === 'quarantined' || record?.state === 'copying') {
            return { type: 'quarantined', epoch: message.epoch };
        }
        const certificate = record?.certificate;
        return certificate == null ? { type: 'unknownSegment', epoch: message.epoch } : { type: 'sealed', epoch: message.epoch, certificate };
    }
    async open(_peer, request) {
        await this.#options.supervisor.open(request);
    }
    async reserve(_peer, request) {
        const { storage, clock } = this.#options;
        const { stream, number, nonce, capacity, leaseMs } = request;
        await storage.reserve({ stream, number, nonce, capacity, expiresAtMs: Math.floor(clock.nowMicros() / 1000) + leaseMs });
        return await this.room();
    }
    async room() {
        const { incarnation, roomBytes } = this.#options.storage;
        return { incarnation, roomBytes };
    }
    async release(_peer, key) {
        await this.#options.storage.release(key);
    }
    async *copy(_peer, segment, from, signal) {
        const { keeper } = this.#options.supervisor;
        const record = keeper.record(segment);
        if (record?.certificate == null || !keeper.serves(segment)) {
            throw new UnknownSegmentError(segment);
        }
        const { certificate } = record;
        const { header } = await keeper.store(segment);
        yield { type: 'segment', descriptorBytes: header.descriptorBytes, certificate, opening: decodeOpening(record.opening) };
        let next = from;
        while (next < certificate.end && !signal.aborted) {
            const store = await keeper.store(segment);
            let pieces;
            try {
                const loading = store.load(next, certificate.end, COPY_PIECE_BYTES);
                if (loading != null) {
                    await loading;
                    continue;
                }
                pieces = store.readVerified(next, certificate.end, COPY_PIECE_BYTES);
                endOfPieces(pieces, next, segment);
            }
            catch (err) {
                if (err instanceof CorruptSegmentError) {
                    await keeper.quarantine(record, err);
                }
                throw err;
            }
            for (const bytes of pieces) {
                yield { type: 'frames', bytes };
                next = endOfFrames(bytes);
            }
        }
    }
    #answerWithoutOwner(peer, segment, message) {
        const { supervisor, peers } = this.#options;
        const record = supervisor.keeper.record(segment);
        if (message.type === 'sealed' || message.type === 'unknownSegment' || message.type === 'quarantined' || message.type === 'stepDown') {
            return;
        }
        if (record?.state === 'quarantined' || record?.state === 'copying') {
            peers.send(peer, segment, { type: 'quarantined', epoch: message.epoch });
        }
        else if (record?.state === 'sealed' && record.certificate != null) {
            peers.send(peer, segment, { type: 'sealed', epoch: message.epoch, certificate: record.certificate });
        }
        else if (record == null) {
            peers.send(peer, segment, { type: 'unknownSegment', epoch: message.epoch });
        }
    }
    #eachSharedWith(peer, tell) {
        const incarnation = this.#options.peers.incarnationOf(peer);
        for (const owner of this.#options.supervisor.owners) {
            const from = owner.shardIndexOf(peer, incarnation);
            if (from !== -1) {
                tell(owner, from);
            }
        }
    }
}
//# sourceMappingURL=shard-traffic.js.map