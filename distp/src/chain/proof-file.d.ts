import type { Receipt, VerifySignature } from './certificate.js';
import type { Proof, Proven } from './proof.js';
/** most bytes of a proof's file: a chain of some forty thousand seals of three shards, or frames of half a segment */
export declare const PROOF_FILE_BYTES_MAX: number;
/** A receipt in JSON: the stream stands elsewhere. */
export interface ReceiptJson {
    readonly segment: string;
    readonly epoch: number;
    readonly end: number;
    readonly hash: string;
    readonly signatures: ReadonlyArray<{
        readonly peerId: string;
        readonly incarnation: string;
        readonly signature: string;
    }>;
}
export declare function receiptToJson({ segment, epoch, end, hash, signatures }: Receipt): ReceiptJson;
/** The file of a proof. */
export declare function encodeProof(proof: Proof): Uint8Array;
/** The proof in a file, which is as `encodeProof` writes it; whether it holds is for `verifyProof`. @throws {InvalidProofError} */
export declare function decodeProof(bytes: Uint8Array): Proof;
/**
 * Checks a proof's file: what it proves, then that not one byte of it is other than it was written.
 *
 * @throws {InvalidProofError} and what `verifyProof` finds
 */
export declare function verifyProofFile(bytes: Uint8Array, verify: VerifySignature): Promise<Proven>;
