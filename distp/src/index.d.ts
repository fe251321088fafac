/** The public surface: a client of a cluster, what it works with, and every error it may throw. */
import './polyfill.js';
export * from './client/index.js';
export * from './errors.js';
export { BlockKind, decodeProof, encodeProof, formatToken, parseToken, verifyProof, verifyProofFile } from './chain/index.js';
export { connect } from './node/connect.js';
export type { ConnectOptions } from './node/connect.js';
export { verifySignature } from './node/keys.js';
export type { Block, Descriptor, Durability, Frame, Height, Proof, Proven, ProvenBlock, Receipt, SegmentId, Sequence, Settings, Shard, StreamId, Timestamp, Token } from './chain/index.js';
export type { NodeStatus, ShardStatus, StreamSummary } from './protocols/admin/service.js';
export type { PeerAddresses, SegmentInfo } from './protocols/directory/service.js';
