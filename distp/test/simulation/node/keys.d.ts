import type { Signer } from '../../../src/actors/ports.js';
import type { VerifySignature } from '../../../src/chain/index.js';
export declare function peerIdOf(number: number): string;
export declare function signerOf(peerId: string): Signer;
export declare const verify: VerifySignature;
