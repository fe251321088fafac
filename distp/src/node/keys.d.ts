import type { Ed25519PrivateKey } from '@libp2p/interface';
import type { VerifySignature } from '../chain/index.js';
import type { Signer } from '../directory/tail-record.js';
/** name of the key's file in a data folder */
export declare const KEY_FILE = "key";
/**
 * Makes a key and its file, which is whole and on disk when this resolves.
 *
 * @throws {WrongFolderError} if there is a file already: a key is never written over
 * @throws {StorageError} if the disk refuses
 */
export declare function makeKey(file: string): Promise<Ed25519PrivateKey>;
/** The key in this file, made and written first if there is none. @throws as {@link makeKey} and {@link loadKey} */
export declare function loadOrMakeKey(file: string): Promise<Ed25519PrivateKey>;
/**
 * Reads a key. If others may read its file that is put right, as far as its owner is who runs the process.
 *
 * @throws {WrongFolderError} if the file is no Ed25519 key
 * @throws {StorageError} if it can't be read, or others may read it and that can't be changed
 */
export declare function loadKey(file: string): Promise<Ed25519PrivateKey>;
export declare function peerIdOf(privateKey: Ed25519PrivateKey): string;
/** Signs with a node's key. */
export declare function signerOf(privateKey: Ed25519PrivateKey): Signer;
/** Checks a signature by the public key that an Ed25519 peer id contains; false also if it is no such id. */
export declare const verifySignature: VerifySignature;
