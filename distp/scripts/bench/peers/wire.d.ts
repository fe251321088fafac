/** A TCP connection for the lean clients: many small sends make few large writes, and what comes in is handed on in messages. */
export declare class Wire {
    #private;
    private constructor();
    /** `take` gets all that has come and isn't taken yet, and returns how many bytes of it it took. */
    static connect(port: number, take: (bytes: Buffer) => number): Promise<Wire>;
    /** Unsent bytes are few enough for more. */
    get hasRoom(): boolean;
    /** Room for `length` bytes of the next piece, to be written to at once; the rest is at `at`. */
    reserve(length: number): {
        readonly piece: Buffer;
        readonly at: number;
    };
    send(bytes: Uint8Array): void;
    flush(): void;
    /** Rejects with what ends the connection, if something does before `promise` is settled. */
    orFailure<T>(promise: Promise<T>): Promise<T>;
    close(): void;
}
