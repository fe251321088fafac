/** What a user calls. Knows nodes by the port in `ports.ts` only: neither libp2p nor files. */
export { AckedFrame } from './acked-frame.js';
export { StreamBlock, toBlocks, VerifiedBatch } from './block.js';
export { Client } from './client.js';
export { Stream } from './stream.js';
export { toLines, toRecords } from './transforms.js';
export { blockBytesMax, Writer } from './writer.js';
//# sourceMappingURL=index.js.map