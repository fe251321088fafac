/**
 * The record of a shard that comes back after a restart. If its log may have had more than was on disk when the machine
 * went down, the shard is in doubt from now on (rule 10 of replication); that is on disk before anything is said.
 */
export async function afterRestart(storage, record) {
    const { unsyncedBoot, hardState, certificate } = record;
    // what is certified is on disk whole
    if (unsyncedBoot == null || unsyncedBoot === storage.bootId || certificate != null) {
        return record;
    }
    const doubtful = { ...record, hardState: { ...hardState, doubt: hardState.epoch }, unsyncedBoot: undefined };
    await storage.putShard(doubtful);
    return doubtful;
}
//# sourceMappingURL=comeback.js.map