export interface ModelBlock {
    readonly height: bigint;
    readonly sequence: bigint;
    readonly data: Buffer;
    readonly header: Buffer;
    readonly hash: Buffer;
}
export declare function modelBlocks(frame: Buffer): ModelBlock[];
export declare function hex(bytes: Uint8Array): string;
