/** Keys that cost nothing: a signature is a hash over a secret that only the simulation knows, so that nobody else can make one. */
import { createHash } from 'node:crypto';
import { base58btc } from 'multiformats/bases/base58';
import { bytesEqual } from '../../../src/chain/index.js';
export function peerIdOf(number) {
    return base58btc.baseEncode(Uint8Array.of(0, 0x24, 8, 1, 0x12, 0x20, ...createHash('sha256').update(`peer ${number}`).digest()));
}
function signatureOf(peerId, bytes) {
    return createHash('sha512').update(`secret of ${peerId}`).update(bytes).digest();
}
export function signerOf(peerId) {
    return { peerId, sign: bytes => signatureOf(peerId, bytes) };
}
export const verify = (peerId, bytes, signature) => bytesEqual(signatureOf(peerId, bytes), signature);
//# sourceMappingURL=keys.js.map