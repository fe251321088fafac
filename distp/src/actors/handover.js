const OPEN_TIMEOUT_MS = 10_000;
const RETRY_MIN_MS = 100;
const RETRY_MAX_MS = 5_000;
/**
 * Sends Open to the successor's other shards until all have answered or the successor is itself sealed. Every shard of
 * a sealed segment does so, so no crash between seal and open strands the stream.
 */
export async function handOver(options) {
    const { successor, self } = options;
    await Promise.all(successor.shards.filter(shard => shard.peerId !== self).map(async ({ peerId }) => { await openAt(peerId, options); }));
}
async function openAt(peerId, options) {
    const { request, peers, clock, log, signal, isOver } = options;
    for (let pauseMs = RETRY_MIN_MS; !signal.aborted && !isOver(); pauseMs = Math.min(RETRY_MAX_MS, pauseMs * 2)) {
        try {
            await peers.open(peerId, request, AbortSignal.any([signal, clock.timeout(OPEN_TIMEOUT_MS)]));
            return;
        }
        catch (err) {
            log.trace('%s has not opened %s yet: %e', peerId, request.segment, err);
            await clock.delay(pauseMs, signal);
        }
    }
}
//# sourceMappingURL=handover.js.map