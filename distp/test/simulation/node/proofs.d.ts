import type { Proof } from '../../../src/chain/index.js';
import type { LogEntry } from './history.js';
import type { Proven } from './sim-client.js';
/** What was acknowledged with a receipt is there, whatever else was lost. */
export declare function checkReceipts(name: string, receipts: readonly Proven[], log: readonly LogEntry[]): void;
/** @throws what `verifyProof` does if it doesn't hold */
export declare function checkProof(proof: Proof, { value, height, receipt }: Proven): Promise<void>;
