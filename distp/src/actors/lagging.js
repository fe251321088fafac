/** Peer ids of the shards that haven't everything on disk, as their master knows it. */
export function laggingShards({ status: { lag }, descriptor }) {
    return descriptor.shards.filter((_, index) => lag[index] !== 0).map(shard => shard.peerId);
}
//# sourceMappingURL=lagging.js.map