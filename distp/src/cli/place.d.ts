import type { From } from '../client/index.js';
/** `start`, `end`, a height, a token, or a time as ISO 8601. @throws {UsageError} */
export declare function parsePlace(text: string): From;
/** @throws {UsageError} saying where the token is wrong */
export declare function checkToken(text: string): string;
