import { publicKeyOf } from './ids.js';
/**
 * Checks signatures with the platform's own WebCrypto: for browsers and whatever else has no faster way. False also if the
 * peer id contains no Ed25519 key.
 *
 * @throws {DOMException} on a platform whose WebCrypto doesn't know Ed25519
 */
export const verifyWithWebCrypto = async (peerId, bytes, signature) => {
    const key = publicKeyOf(peerId);
    if (key == null) {
        return false;
    }
    const { subtle } = globalThis.crypto;
    const imported = await subtle.importKey('raw', Uint8Array.from(key), 'Ed25519', false, ['verify']);
    return await subtle.verify('Ed25519', imported, Uint8Array.from(signature), Uint8Array.from(bytes));
};
//# sourceMappingURL=web-signature.js.map