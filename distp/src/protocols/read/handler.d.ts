import type { Gate } from '../gate.js';
import type { ReadService } from './service.js';
/** Serves `read/1`: one stream a read. */
export declare function serveRead(gate: Gate, service: ReadService): Promise<void>;
