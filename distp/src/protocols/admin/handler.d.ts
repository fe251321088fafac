import type { Gate } from '../gate.js';
import type { AdminService } from './service.js';
/** Serves `admin/1`. */
export declare function serveAdmin(gate: Gate, service: AdminService): Promise<void>;
