/** How often what happened: a kind of fault that never happened in many seeds wasn't tested. */
export declare const FAULTS: readonly ["kills", "power cuts", "torn writes", "sectors lost", "sectors kept unsynced", "pauses", "partitions", "one-way partitions", "connection resets", "half-open connections", "slow links", "messages lost", "messages duplicated", "messages reordered", "clock jumps", "slow disks", "disk full refusals", "write errors", "sync errors", "bits flipped when sealed", "bits flipped in indexes", "bits flipped when unsynced", "folders wiped", "harm to another machine"];
export declare const EVENTS: readonly ["elections", "segments sealed", "appends acknowledged", "appends in doubt", "tails expected", "tails mismatched", "fresh reads", "stale reads", "blocks found", "blocks lost as allowed", "shards in doubt", "shards quarantined", "shards copied", "receipts", "blocks proven"];
export type Counted = typeof FAULTS[number] | typeof EVENTS[number];
export declare class Coverage {
    readonly counts: Record<Counted, number>;
    constructor();
    count(kind: Counted, times?: number): void;
}
