/** What a user calls. Knows nodes by the port in `ports.ts` only: neither libp2p nor files. */
export { AckedFrame } from './acked-frame.js';
export { StreamBlock, toBlocks, VerifiedBatch } from './block.js';
export { Client } from './client.js';
export { Stream } from './stream.js';
export { toLines, toRecords } from './transforms.js';
export { blockBytesMax, Writer } from './writer.js';
export type { AppendResult } from './acked-frame.js';
export type { AppendOptions } from './appender.js';
export type { NodeReport, ScrubOptions, ScrubReport } from './client.js';
export type { ClientOptions, StreamSettings } from './options.js';
export type { From } from './place.js';
export type { NodeConnector } from './ports.js';
export type { ProveOptions } from './prover.js';
export type { PollOptions, ReadOptions, StreamInfo, Tail } from './stream.js';
export type { VerifyOptions, VerifyProgress, VerifyResult } from './verify.js';
export type { WriterOptions } from './writer.js';
