/** One shard's state machine, pure (`docs/replication.md`). Knows the chain; nothing of disks, networks, clocks. */
export { cloneShard, createShard } from './create.js';
export { hasNews } from './replicate.js';
export { readSeal } from './sealing.js';
export { needsSeal, shardStatus } from './status.js';
export { step } from './step.js';
//# sourceMappingURL=index.js.map