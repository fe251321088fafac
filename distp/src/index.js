/** The public surface: a client of a cluster, what it works with, and every error it may throw. */
import './polyfill.js';
export * from './client/index.js';
export * from './errors.js';
export { BlockKind, decodeProof, encodeProof, formatToken, parseToken, verifyProof, verifyProofFile } from './chain/index.js';
export { connect } from './node/connect.js';
export { verifySignature } from './node/keys.js';
//# sourceMappingURL=index.js.map