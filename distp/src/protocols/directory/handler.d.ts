import type { Gate } from '../gate.js';
import type { DirectoryService } from './service.js';
/** Serves `directory/1`. */
export declare function serveDirectory(gate: Gate, service: DirectoryService): Promise<void>;
