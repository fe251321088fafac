import type { Gate } from '../gate.js';
import type { CopyService } from './service.js';
/** Serves `copy/1`: one stream a sealed segment. */
export declare function serveCopy(gate: Gate, service: CopyService): Promise<void>;
