const RETRY_MS = 100;
/** a message that was sent can still be dropped on its way: it is said so often, at this distance */
const TIMES = 4;
const AGAIN_MS = 500;
/**
 * Tells a segment's other shards that this one takes part no more, or is master no more. Their node sees this node's
 * heartbeats and would take its shard for alive. One whose connection ends meanwhile asks by itself when it is back.
 */
export async function tellOthers(owner, message, peers, clock, signal) {
    const others = owner.descriptor.shards.filter((_, shard) => shard !== owner.self);
    await Promise.all(others.map(async ({ peerId }) => {
        for (let times = 0; times < TIMES && !signal.aborted && peers.isUp(peerId);) {
            const isSent = peers.send(peerId, owner.segment, message);
            times += isSent ? 1 : 0;
            await clock.delay(isSent ? AGAIN_MS : RETRY_MS, signal);
        }
    }));
}
//# sourceMappingURL=farewell.js.map