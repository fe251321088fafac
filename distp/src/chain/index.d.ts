/**
 * The chain, pure: blocks, frames, tokens, descriptors, certificates and their verification. Knows nothing of files,
 * networks or time; runs in a browser once `sha256.ts` and `native.ts` are replaced and Buffer is there.
 */
export * from './bytes.js';
export * from './catalog-command.js';
export * from './certificate.js';
export * from './descriptor.js';
export * from './frame.js';
export * from './frames.js';
export * from './frame-builder.js';
export * from './frame-chain.js';
export * from './frame-parser.js';
export * from './genesis.js';
export * from './ids.js';
export * from './numbers.js';
export * from './producer.js';
export * from './producers.js';
export { PREFIX_WORDS } from './pure-chain.js';
export * from './proof.js';
export * from './proof-file.js';
export * from './seal.js';
export * from './seal-chain.js';
export type * from './segment-entry.js';
export * from './settings.js';
export * from './sha256.js';
export * from './snapshot.js';
export * from './token.js';
export * from './web-signature.js';
