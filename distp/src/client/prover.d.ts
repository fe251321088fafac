import type { Height, Proof, Receipt } from '../chain/index.js';
import type { ReaderContext } from './reader.js';
/** The blocks to prove, and what was signed of them. */
export interface ProveOptions {
    /** of the first block */
    readonly height: Height;
    /** how many blocks, of whatever kind; 0, at the receipt's end: for the hash there alone @default 1 */
    readonly count?: number;
    /** what an append gave that asked for a proof @default the certificate of the blocks' segment, if it is sealed */
    readonly receipt?: Receipt;
    readonly signal?: AbortSignal;
}
/**
 * Makes proofs of a stream's blocks: collects what leads to them from the stream's id, and checks it before it is handed out.
 * Seals never change, so each is fetched once.
 */
export declare class Prover {
    #private;
    constructor(context: ReaderContext);
    /**
     * @throws {InvalidCertificateError} and what else `verifyProof` finds, if the nodes don't have what holds
     * @throws {InvalidArgumentError} without a receipt, if the blocks' segment is still open
     * @throws {TooLargeError} if there are too many bytes between the first block and the receipt's end
     * @throws {StreamUnavailableError} if nobody has what it takes
     */
    prove(options: ProveOptions): Promise<Proof>;
}
