/**
 * The id of a peer's producer: the first 16 bytes of SHA-256(peer id, zero, name). The zero byte keeps a peer id that
 * ends like a name's beginning from being taken for another pair.
 */
export declare function producerIdOf(peerId: string, name: string): Uint8Array;
