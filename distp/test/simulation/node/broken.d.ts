import type { NodeOutcome } from './simulation.js';
import type { BrokenNode } from './world.js';
/** A seed soon after which each is noticed, as things are: searching from there takes less time, and proves as much. */
export declare const SOONEST: Readonly<Record<BrokenNode, number>>;
export declare const BROKEN_NODES: BrokenNode[];
/** Seeds within which every mistake must be noticed. */
export declare const SEEDS_UNTIL_NOTICED = 150;
/** The first run that notices the mistake, undefined if none of these seeds does. */
export declare function findBrokenNode(mistake: BrokenNode, start: number, seeds: number): Promise<NodeOutcome | undefined>;
