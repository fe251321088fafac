import { claimBytes } from '../chain/index.js';
export const VOTE_TIMEOUT_MS = 1_000;
/** What one shard says to the others: its core's messages, with the frames, signatures and answers they need. */
export class ShardVoice {
    #options;
    /** requests for votes that wait for the core's answer, by who asked */
    #voteReplies = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** The core's next answer to this shard goes there. */
    awaitVote(from, reply) {
        this.#voteReplies.set(from, [...this.#voteReplies.get(from) ?? [], reply]);
    }
    send({ to, message }) {
        const { store } = this.#options;
        switch (message.type) {
            case 'preVote':
            case 'vote':
                this.#requestVote(to, message);
                break;
            case 'preVoteAnswer':
            case 'voteAnswer':
                this.#answerVote(to, message);
                break;
            case 'sealed':
                if (!this.#answerVote(to, message)) {
                    this.#tell(to, message);
                }
                break;
            case 'append': {
                const { range, ...head } = message;
                this.#tell(to, { ...head, frames: range.from < range.to ? store.readVerified(range.from, range.to, Infinity) : [] });
                break;
            }
            case 'appendAnswer':
                if (message.sign != null) {
                    const { sign, ...answer } = message;
                    this.sign(message.epoch, sign.end, sign.hash, signature => { this.#tell(to, { ...answer, proof: { ...sign, signature } }); });
                }
                else {
                    this.#tell(to, message);
                }
                break;
            case 'stepDown':
                this.#tell(to, message);
        }
    }
    /** Signs the claim that all up to `end` is on this shard's disk, in a log of `epoch`. */
    sign(epoch, end, hash, then) {
        const { stream, segment, descriptor, self, signer, onError } = this.#options;
        const bytes = claimBytes({ stream, segment, epoch, end, hash }, descriptor.shards[self].incarnation);
        Promise.resolve(signer.sign(bytes)).then(then).catch((err) => { onError(err); });
    }
    #tell(to, message) {
        const { peers, segment, descriptor } = this.#options;
        peers.send(descriptor.shards[to].peerId, segment, message);
    }
    #requestVote(to, message) {
        const { peers, segment, descriptor, clock, log, onMessage, onLost, onUnknown } = this.#options;
        const { peerId } = descriptor.shards[to];
        peers.vote(peerId, segment, message, clock.timeout(VOTE_TIMEOUT_MS))
            .then(answer => {
            if (answer.type === 'quarantined') {
                onLost(to, 'is quarantined');
            }
            else if (answer.type === 'unknownSegment') {
                onUnknown(peerId);
            }
            else {
                onMessage(to, answer);
            }
        })
            .catch((err) => { log.trace('segment %s: no vote of %s: %e', segment, peerId, err); });
    }
    #answerVote(to, answer) {
        const reply = this.#voteReplies.get(to)?.shift();
        reply?.resolve(answer);
        return reply != null;
    }
}
//# sourceMappingURL=shard-voice.js.map