import { createShard } from '../replication/index.js';
/** The replication core of a shard, as its files and its record have it. */
export function restoredCore({ store, record, opening, producers, justOpened, seed }, self, nowMs) {
    const { descriptor, descriptorBytes } = store.header;
    const { stream, segment, hardState, certificate } = record;
    return createShard({
        stream, segment, self, descriptor, descriptorBytes, hardState, certificate, producers, justOpened, seed, nowMs,
        frames: store.frames(), roomBytes: store.roomBytes, lastData: opening.lastData
    });
}
//# sourceMappingURL=restored-core.js.map