/** The id of a block: `<segment id>.<block hash>`, 107 characters. Equal tokens are equal strings. */
export interface Token {
    readonly segment: Uint8Array;
    readonly block: Uint8Array;
}
/** characters of a token */
export declare const TOKEN_LENGTH: number;
/** bytes of a token in binary */
export declare const TOKEN_BYTES: number;
export declare function formatToken(segment: Uint8Array, block: Uint8Array): string;
/** @throws {InvalidTokenError} with the position of what is wrong */
export declare function parseToken(text: string): Token;
export declare function encodeToken(token: Token): Uint8Array;
/** Views into `bytes`, which they alias. @throws {InvalidTokenError} */
export declare function decodeToken(bytes: Uint8Array): Token;
