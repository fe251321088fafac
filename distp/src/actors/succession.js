/** What follows a sealed segment: the next one, opened here if this node has a shard of it, and at its other shards. */
import { decodeOpening } from '../protocols/elect/codec.js';
import { handOver } from './handover.js';
import { openingOfSuccessor } from './opening.js';
/** Who isn't the successor's master lets that one, or who sealed the segment, tell the others first. */
const HANDOVER_DELAY_MS = 3_000;
export class Succession {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /**
     * Resolves once this node's shard of the successor is open, if it has one; the others are told in the background.
     * False if there is no successor: the stream is locked.
     *
     * @param opening - what the sealed segment was opened with
     * @param isSealer - this node was the segment's master when it was sealed
     */
    async openAfter(store, opening, certificate, isSealer) {
        const { self, storage, peers, clock, log, signal, open, listed, isOver, background } = this.#options;
        const { stream } = store.header;
        const next = await openingOfSuccessor(store, opening instanceof Uint8Array ? decodeOpening(opening) : opening, certificate);
        if (next == null) {
            return false;
        }
        const { segment, successor } = next;
        globalThis.__t?.('opening of successor ready'); const request = { segment, opening: next.opening, segments: await listed(stream, successor.number) };
        if (successor.shards.some(shard => shard.peerId === self && shard.incarnation === storage.incarnation)) {
const t0=performance.now();            await open(request);globalThis.__t?.('opened own in '+(performance.now()-t0).toFixed(1));
        }
        background((async () => {
            if (!isSealer && successor.shards[successor.master]?.peerId !== self) {
                await clock.delay(HANDOVER_DELAY_MS, signal);
            }
            await handOver({ request, successor, self, peers, clock, log, signal, isOver: () => isOver(segment) });
        })());
        return true;
    }
}
//# sourceMappingURL=succession.js.map