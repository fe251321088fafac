import { encodeReceipt, idToHash, parseFrame } from '../chain/index.js';
import { Actor } from './actor.js';
const MAILBOX_MAX = 65_536;
/** Tells the cluster what this node masters and holds: at once when it changes, and again from time to time. */
export class DirectoryActor extends Actor {
    #options;
    #stopTimer;
    constructor(options) {
        super({ name: 'directory', mailboxMax: MAILBOX_MAX, clock: options.clock, log: options.log });
        this.#options = options;
        this.#stopTimer = options.clock.every(options.announceIntervalMs, () => { this.#say({ type: 'again' }); });
    }
    /** This node became master of the owner's segment. */
    onMaster(owner) {
        this.#say({ type: 'master', owner });
    }
    /** This node holds the segment from now on. */
    onHeld(segment) {
        this.#say({ type: 'held', segment });
    }
    async receive(messages) {
        for (const message of messages) {
            switch (message.type) {
                case 'held':
                    this.#options.announcer.provide(message.segment);
                    break;
                case 'master':
                    await this.#announce(message.owner);
                    break;
                case 'again':
                    for (const owner of this.#options.mastered()) {
                        await this.#announce(owner);
                    }
            }
        }
    }
    onEnd() {
        this.#stopTimer();
    }
    /** News that doesn't fit in the mailbox is told again by the timer. */
    #say(message) {
        try {
            this.tell(message);
        }
        catch (err) {
            this.log('the directory is not told: %e', err);
        }
    }
    async #announce(owner) {
        if (owner.role !== 'master' || owner.stopped) {
            return;
        }
        const { announcer, addressesOf } = this.#options;
        const { descriptor, opening, store } = owner;
        try {
            await announcer.announce({
                stream: owner.stream,
                segment: owner.segment,
                number: descriptor.number,
                epoch: owner.epoch,
                shards: descriptor.shards.map(shard => ({ ...shard, addresses: addressesOf(shard.peerId) })),
                baseHeight: descriptor.baseHeight,
                baseTimestamp: descriptor.baseTimestamp,
                end: owner.commitEnd,
                hash: hashBelow(owner),
                certificate: opening.certificate == null ? new Uint8Array(0) : encodeReceipt(opening.certificate),
                locked: false
            });
        }
        catch (err) {
            this.log.error('could not announce %s: %e', store.header.segment, err);
        }
    }
}
/** Hash of the last decided block; the segment's id while there is none. */
function hashBelow({ commitEnd, store, segment }) {
    const place = store.frameAt(commitEnd - 1);
    const [piece] = place == null ? [] : store.read(place.height, place.end, place.length);
    return piece == null ? idToHash(segment) : Uint8Array.from(parseFrame(piece).lastHash);
}
//# sourceMappingURL=directory-actor.js.map