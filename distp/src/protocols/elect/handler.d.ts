import type { Gate } from '../gate.js';
import type { ElectService } from './service.js';
/** Serves `elect/1`. */
export declare function serveElect(gate: Gate, service: ElectService): Promise<void>;
