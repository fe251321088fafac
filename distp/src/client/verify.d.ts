import type { Height, StreamId } from '../chain/index.js';
import type { From } from './place.js';
import type { ReaderContext } from './reader.js';
export interface VerifyOptions {
    /** @default 'start' */
    readonly from?: From;
    /** height to stop before, or token of the last block to check @default the end, as the master knows it if there is one */
    readonly to?: Height | string;
    readonly signal?: AbortSignal;
    readonly onProgress?: (progress: VerifyProgress) => void;
}
export interface VerifyProgress {
    /** height up to which the chain is checked */
    readonly height: Height;
    /** height up to which there is something, as the node knows it */
    readonly end: Height;
    readonly bytes: number;
}
export interface VerifyResult {
    readonly stream: StreamId;
    /** what was checked: `[from, to)` */
    readonly from: Height;
    readonly to: Height;
    /** the genesis was there and is the one that the stream's id is the hash of */
    readonly genesis: boolean;
    /** the last block checked ends the stream for good */
    readonly locked: boolean;
    readonly segments: number;
    readonly frames: number;
    /** bytes of the frames */
    readonly bytes: number;
    readonly blocks: {
        readonly data: number;
        readonly seal: number;
        readonly snapshot: number;
        readonly producers: number;
    };
    /** of the seals met: all of them, each signed by a majority of its segment's shards */
    readonly certificates: number;
}
/**
 * Reads a part of a stream and checks all that can be: the genesis against the stream's id, every block's link, every
 * seal against the segment after it, every seal's certificate against the shards that its segment's descriptor names. A
 * check that doesn't begin at the start trusts the node for the descriptor of the first segment.
 *
 * @throws {BrokenChainError} if no node has a chain that holds
 * @throws {InvalidCertificateError} naming the segment, if no node has a certificate that holds for its seal
 * @throws {BlockNotFoundError} if `to` isn't reached
 */
export declare function verifyStream(context: ReaderContext, options: VerifyOptions): Promise<VerifyResult>;
