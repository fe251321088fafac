import type { Finding, Task } from './worker.js';
export declare function runInThreads(task: Task, onFinding: (finding: Finding) => void): Promise<void>;
