export declare class MessageDecoder {
    #private;
    /** @param bytesMax most bytes of a message, its length excluded */
    constructor(bytesMax: number);
    /** True between messages. */
    get idle(): boolean;
    /**
     * Gives every message that `chunk` completes to `emit`: contiguous, aliasing the chunk if it lies in it whole, else
     * copied once.
     *
     * @throws {ProtocolError} if a message is longer than it may be
     */
    feed(chunk: Uint8Array, emit: (message: Uint8Array) => void): void;
}
