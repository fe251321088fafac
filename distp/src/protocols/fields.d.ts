import type { HashId } from '../chain/index.js';
/** @throws {ProtocolError} if the bytes aren't protobuf, or over a limit */
export declare function decodeWith<T>(what: string, decode: () => T): T;
/** @throws {ProtocolError} if it isn't a safe integer */
export declare function integerField(value: bigint, name: string): number;
/** Undefined if it isn't there. @throws {ProtocolError} if it isn't a safe integer */
export declare function optionalIntegerField(value: bigint | undefined, name: string): number | undefined;
/** @throws {ProtocolError} if it hasn't 32 bytes */
export declare function hashField(bytes: Uint8Array, name: string): Uint8Array;
/** @throws {ProtocolError} if it hasn't 32 bytes */
export declare function idField(bytes: Uint8Array, name: string): HashId;
/** @throws {ProtocolError} if it hasn't 16 bytes */
export declare function hexField(bytes: Uint8Array, name: string): string;
/** @throws {ProtocolError} if it is none of them */
export declare function choiceField<T extends string>(choices: readonly T[], value: string, name: string): T;
export declare const NOTHING: Uint8Array;
