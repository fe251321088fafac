import type { FrameChain } from './pure-chain.js';
/**
 * The addon at `path`. Undefined where there is none or it doesn't fit this Node, with a warning, since all that comes of it
 * is that hashing takes several times as long.
 */
export declare function loadNativeChain(path: string): FrameChain | undefined;
export declare const nativeChain: FrameChain | undefined;
