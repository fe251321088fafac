/** Peers with real keys, made from their names: what they sign can be checked. */
import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { base58btc } from 'multiformats/bases/base58';
import { claimBytes, sha256 } from '../../src/chain/index.js';
/** what stands before the 32 bytes of an Ed25519 private key in PKCS #8 */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const keys = new Map();
export function fakePeerId(name) {
    const key = createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, sha256(Buffer.from(name))]), format: 'der', type: 'pkcs8' });
    const publicKey = Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x ?? '', 'base64url');
    const peerId = base58btc.baseEncode(Buffer.concat([Buffer.from([0, 0x24, 8, 1, 0x12, 0x20]), publicKey]));
    keys.set(peerId, key);
    return peerId;
}
/** The claim, signed by these shards. */
export function fakeReceipt(claim, shards) {
    return {
        ...claim,
        signatures: shards.map(({ peerId, incarnation }) => {
            const key = keys.get(peerId);
            if (key == null) {
                throw new Error(`nobody made the key of ${peerId}`);
            }
            return { peerId, incarnation, signature: sign(null, claimBytes(claim, incarnation), key) };
        })
    };
}
//# sourceMappingURL=fake-keys.js.map