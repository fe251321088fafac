import type { VerifySignature } from './certificate.js';
/**
 * Checks signatures with the platform's own WebCrypto: for browsers and whatever else has no faster way. False also if the
 * peer id contains no Ed25519 key.
 *
 * @throws {DOMException} on a platform whose WebCrypto doesn't know Ed25519
 */
export declare const verifyWithWebCrypto: VerifySignature;
