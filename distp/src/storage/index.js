/** Where a node keeps things: segments and its own state. Knows the chain, nothing of networks or of who is master. */
export * from './disk-storage.js';
export * from './file-storage.js';
export * from './memory-storage.js';
//# sourceMappingURL=index.js.map