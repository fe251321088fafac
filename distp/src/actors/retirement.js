const POLL_MS = 50;
/** A shard that is up and doesn't take the certificate in this time is in trouble of its own. */
const PATIENCE_MS = 30_000;
/**
 * Resolves when a sealed segment's master may cease to be one: every other shard has the certificate, or is away. One
 * that is away loses its connection, stands for election when it is back, and is told then. One that is up would take
 * its master's node for a living master for ever.
 */
export async function everybodyTold(owner, peers, clock, signal) {
    const untilMs = clock.nowMs() + PATIENCE_MS;
    const isWaiting = () => owner.status.uncertified.some(shard => !owner.lost.has(shard) && peers.isUp(owner.descriptor.shards[shard].peerId));
    while (owner.role === 'master' && !owner.stopped && !signal.aborted && clock.nowMs() < untilMs && isWaiting()) {
        await clock.delay(POLL_MS, signal);
    }
}
//# sourceMappingURL=retirement.js.map