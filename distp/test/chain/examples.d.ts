import type { Descriptor, DurableClaim, Frame, FrameBuilderOptions, Genesis, Settings, Shard, ShardSignature, VerifySignature } from '../../src/chain/index.js';
import type { PrivateKey } from '@libp2p/interface';
export interface Signer extends Shard {
    readonly privateKey: PrivateKey;
}
/** Shards with keys, each from a seed of its own. */
export declare const signers: readonly Signer[];
export declare function signer(index: number): Signer;
export declare const shards: readonly Shard[];
export declare const settings: Settings;
export declare const firstDescriptor: Descriptor;
export declare const genesis: Omit<Genesis, 'descriptorBytes'>;
export declare const laterDescriptor: Descriptor;
export declare const claim: DurableClaim;
export declare function sign(by: Signer, signed?: DurableClaim, incarnation?: string): Promise<ShardSignature>;
export declare const verifySignature: VerifySignature;
export declare const place: {
    height: number;
    timestamp: number;
    prevHash: Uint8Array<ArrayBufferLike>;
};
export declare const producer: Buffer<ArrayBuffer>;
export declare function unplacedFrame(blocks: readonly (Uint8Array | readonly [Uint8Array, number])[], options?: FrameBuilderOptions): Frame;
export declare function filledFrame(...args: Parameters<typeof unplacedFrame>): Frame;
/** A frame of every kind and shape. */
export declare const frames: Readonly<Record<string, Frame>>;
