/**
 * A node's identity: an Ed25519 key in a file that only its owner may read, and what is signed and verified with such
 * keys. Key objects are made once and kept, because making one costs as much as using it.
 */
import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { chmod, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generateKeyPair, privateKeyFromProtobuf, privateKeyToProtobuf } from '@libp2p/crypto/keys';
import { peerIdFromPrivateKey } from '@libp2p/peer-id';
import { StorageError, WrongFolderError } from '../errors.js';
import { publicKeyOf } from '../chain/index.js';
import { exists, writeFresh } from './fresh-file.js';
/** name of the key's file in a data folder */
export const KEY_FILE = 'key';
/** most public keys kept: more than a cluster has nodes, and an attacker can't fill memory with them */
const PUBLIC_KEYS_MAX = 4096;
const PRIVATE_KEY_BYTES = 32;
/**
 * Makes a key and its file, which is whole and on disk when this resolves.
 *
 * @throws {WrongFolderError} if there is a file already: a key is never written over
 * @throws {StorageError} if the disk refuses
 */
export async function makeKey(file) {
    const key = await generateKeyPair('Ed25519');
    try {
        await writeFresh(file, privateKeyToProtobuf(key), 0o600);
    }
    catch (err) {
        if (err.code === 'EEXIST') {
            throw new WrongFolderError(dirname(file), 'has a key already');
        }
        throw new StorageError(`Writing the key ${file}: ${err.message}`, { cause: err });
    }
    return key;
}
/** The key in this file, made and written first if there is none. @throws as {@link makeKey} and {@link loadKey} */
export async function loadOrMakeKey(file) {
    return await exists(file) ? loadKey(file) : makeKey(file);
}
/**
 * Reads a key. If others may read its file that is put right, as far as its owner is who runs the process.
 *
 * @throws {WrongFolderError} if the file is no Ed25519 key
 * @throws {StorageError} if it can't be read, or others may read it and that can't be changed
 */
export async function loadKey(file) {
    let bytes;
    try {
        if (((await stat(file)).mode & 0o077) !== 0) {
            await chmod(file, 0o600);
        }
        bytes = await readFile(file);
    }
    catch (err) {
        throw new StorageError(`Reading the key ${file}: ${err.message}`, { cause: err });
    }
    const key = parsed(bytes);
    if (key == null) {
        throw new WrongFolderError(dirname(file), `${file} is not an Ed25519 private key`);
    }
    return key;
}
export function peerIdOf(privateKey) {
    return peerIdFromPrivateKey(privateKey).toString();
}
/** Signs with a node's key. */
export function signerOf(privateKey) {
    const key = createPrivateKey({
        format: 'jwk',
        key: {
            kty: 'OKP',
            crv: 'Ed25519',
            d: base64url(privateKey.raw.subarray(0, PRIVATE_KEY_BYTES)),
            x: base64url(privateKey.publicKey.raw)
        }
    });
    return { peerId: peerIdOf(privateKey), sign: bytes => sign(null, bytes, key) };
}
const publicKeys = new Map();
/** Checks a signature by the public key that an Ed25519 peer id contains; false also if it is no such id. */
export const verifySignature = (peerId, bytes, signature) => {
    const key = keyOf(peerId);
    return key != null && verify(null, bytes, key, signature);
};
function keyOf(peerId) {
    const known = publicKeys.get(peerId);
    const raw = known == null ? publicKeyOf(peerId) : undefined;
    if (raw == null) {
        return known;
    }
    const key = createPublicKey({
        format: 'jwk',
        key: { kty: 'OKP', crv: 'Ed25519', x: base64url(raw) }
    });
    if (publicKeys.size >= PUBLIC_KEYS_MAX) {
        publicKeys.delete(publicKeys.keys().next().value);
    }
    publicKeys.set(peerId, key);
    return key;
}
function parsed(bytes) {
    try {
        const key = privateKeyFromProtobuf(bytes);
        return key.type === 'Ed25519' ? key : undefined;
    }
    catch {
        // whatever the parser says of bytes that are no key, the caller names the file
        return undefined;
    }
}
function base64url(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url');
}
//# sourceMappingURL=keys.js.map