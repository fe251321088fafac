import type { Gate } from '../gate.js';
import type { ReserveService } from './service.js';
/** Serves `reserve/1`. */
export declare function serveReserve(gate: Gate, service: ReserveService): Promise<void>;
