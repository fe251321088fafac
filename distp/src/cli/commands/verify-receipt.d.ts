import type { Output, Terminal } from '../terminal.js';
export interface VerifyReceiptArguments {
    readonly file: string;
    /** id of the stream that it must be of */
    readonly stream?: string;
    /** file that the blocks must have the data of, as `append` reads it */
    readonly data?: string;
}
/** Checks a proof's file, with no cluster. @throws {InvalidProofError} and others, naming what doesn't hold */
export declare function verifyReceipt(options: VerifyReceiptArguments, terminal: Terminal, output: Output): Promise<void>;
