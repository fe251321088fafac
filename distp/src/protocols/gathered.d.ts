/** The same bytes in order, in as few pieces as may be without copying a large one. */
export declare function gathered(pieces: readonly Uint8Array[]): Uint8Array[];
