import type { Gate } from '../gate.js';
import type { AppendService } from './service.js';
/** Serves `append/1`: requests go to the service in their order, acks of one stream leave in their order. */
export declare function serveAppend(gate: Gate, service: AppendService): Promise<void>;
