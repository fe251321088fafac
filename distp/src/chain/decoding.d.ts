import type { HashId } from './ids.js';
/** What `decode` gives. @throws {InvalidDescriptorError} if that throws */
export declare function decoded<T>(decode: () => T): T;
/** @throws {InvalidDescriptorError} if `value` is no safe integer */
export declare function integer(value: bigint, name: string): number;
/** @throws {InvalidDescriptorError} if `bytes` are no hash */
export declare function hashIdOf(bytes: Uint8Array, name: string): HashId;
/** @throws {InvalidDescriptorError} if `part` isn't one of `parts` */
export declare function checkPart(part: number, parts: number): void;
