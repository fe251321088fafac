/**
 * Every condition that a caller would treat differently has a class here. The code is stable and goes over the wire;
 * `docs/protocol.md` lists them. Matched by name or code, never by message.
 */
export declare abstract class CatenaryError extends Error {
    /** stable number of the condition, the same on the wire */
    abstract readonly code: number;
    /** true if the same call may succeed when tried again, perhaps elsewhere */
    readonly retryable: boolean;
    constructor(message: string, options?: ErrorOptions);
}
/** Bytes that should be a frame and are not. `at` is the offset in the frame of what is wrong. */
export declare class InvalidFrameError extends CatenaryError {
    readonly reason: string;
    readonly at: number;
    readonly code = 1;
    constructor(reason: string, at: number);
}
/** Text or bytes that should be a token or an id and are not. `at` is the position of what is wrong. */
export declare class InvalidTokenError extends CatenaryError {
    readonly reason: string;
    readonly at: number;
    readonly code = 2;
    constructor(reason: string, at: number);
}
/** The node asked isn't the master of the stream's open segment. `master` is the peer id to try, if known. */
export declare class NotMasterError extends CatenaryError {
    readonly stream: string;
    readonly master?: string | undefined;
    readonly addresses: readonly string[];
    readonly code = 3;
    readonly retryable = true;
    constructor(stream: string, master?: string | undefined, addresses?: readonly string[]);
}
/** A descriptor, genesis, seal or settings that can't be right. */
export declare class InvalidDescriptorError extends CatenaryError {
    readonly reason: string;
    readonly code = 4;
    constructor(reason: string);
}
/** A chain that doesn't hold: a hash, height or time that doesn't follow. Never retried. */
export declare class BrokenChainError extends CatenaryError {
    readonly reason: string;
    readonly height: number;
    readonly code = 5;
    constructor(reason: string, height: number);
}
/** A certificate or receipt that proves nothing. Never retried. */
export declare class InvalidCertificateError extends CatenaryError {
    readonly reason: string;
    readonly code = 6;
    constructor(reason: string);
}
/** Data below what was known to be synced is damaged: the shard is quarantined. Never retried on this node. */
export declare class CorruptSegmentError extends CatenaryError {
    readonly file: string;
    readonly reason: string;
    readonly at: number;
    readonly code = 7;
    constructor(file: string, reason: string, at: number);
}
/** The disk refused: full, failing or gone. What was being written is not acknowledged. */
export declare class StorageError extends CatenaryError {
    readonly code: number;
    readonly retryable = true;
}
/**
 * A segment's file could not be written or synced, for another reason than that the disk is full: what is on disk isn't
 * known any more, and what the system still shows of it isn't believed. The shard is quarantined.
 */
export declare class FileFailedError extends StorageError {
    readonly code = 36;
}
/** There is no room for a segment of this size. */
export declare class NoRoomError extends CatenaryError {
    readonly neededBytes: number;
    readonly availableBytes: number;
    readonly code = 9;
    readonly retryable = true;
    constructor(neededBytes: number, availableBytes: number);
}
/** The data folder is in use by another process. */
export declare class FolderLockedError extends CatenaryError {
    readonly folder: string;
    readonly code = 10;
    constructor(folder: string, options?: ErrorOptions);
}
/** The data folder belongs to another cluster, another node, or was never initialised. */
export declare class WrongFolderError extends CatenaryError {
    readonly folder: string;
    readonly reason: string;
    readonly code = 11;
    constructor(folder: string, reason: string);
}
/** No stream of this name or id is known to the cluster. */
export declare class StreamNotFoundError extends CatenaryError {
    readonly stream: string;
    readonly code = 12;
    constructor(stream: string);
}
/** The stream exists, and no node that could serve the call answers. `tried` says who was asked. */
export declare class StreamUnavailableError extends CatenaryError {
    readonly stream: string;
    readonly tried: readonly string[];
    readonly code = 13;
    readonly retryable = true;
    constructor(stream: string, tried?: readonly string[], options?: ErrorOptions);
}
/** Another stream has the name. `stream` is its id. */
export declare class StreamExistsError extends CatenaryError {
    readonly streamName: string;
    readonly stream: string;
    readonly code = 14;
    constructor(streamName: string, stream: string);
}
/** The stream is locked for good. */
export declare class StreamLockedError extends CatenaryError {
    readonly stream: string;
    readonly code = 15;
    constructor(stream: string);
}
/** The peer isn't a node of this cluster, and the protocol is for nodes only. */
export declare class NotAdmittedError extends CatenaryError {
    readonly peer: string;
    readonly protocol: string;
    readonly code = 16;
    constructor(peer: string, protocol: string);
}
/** The peer isn't among the stream's writers, readers or admins. */
export declare class NotAllowedError extends CatenaryError {
    readonly peer: string;
    readonly action: string;
    readonly stream: string;
    readonly code = 17;
    constructor(peer: string, action: string, stream: string);
}
/** A numbered append doesn't follow the producer's last one. `expected` is the sequence that would. */
export declare class SequenceGapError extends CatenaryError {
    readonly expected: number;
    readonly got: number;
    readonly code = 18;
    constructor(expected: number, got: number);
}
/** The producer was silent for so long that its sequence is no longer known: start anew with another name. */
export declare class ProducerForgottenError extends CatenaryError {
    readonly producer: string;
    readonly code = 19;
    constructor(producer: string);
}
/** `expectTail` isn't the last data block's token; `tail` is, or is empty in a stream without data. */
export declare class TailMismatchError extends CatenaryError {
    readonly expected: string;
    readonly tail: string;
    readonly code = 20;
    constructor(expected: string, tail: string);
}
/** The receiver has no room in its mailbox or window: send less, or later. */
export declare class BusyError extends CatenaryError {
    readonly code = 21;
    readonly retryable = true;
}
/** An answer didn't come in time. Whether the call took effect isn't known. */
export declare class DeadlineError extends CatenaryError {
    readonly code = 22;
    readonly retryable = true;
}
/** The other side broke the protocol: its stream is aborted. */
export declare class ProtocolError extends CatenaryError {
    readonly code = 23;
}
/** A block, frame, name or other value is larger than it may be. */
export declare class TooLargeError extends CatenaryError {
    readonly what: string;
    readonly size: number;
    readonly limit: number;
    readonly code = 24;
    constructor(what: string, size: number, limit: number);
}
/** A value that a caller gave is out of its range or of the wrong kind. */
export declare class InvalidArgumentError extends CatenaryError {
    readonly code = 25;
}
/** The token, height or time names no block of the stream. */
export declare class BlockNotFoundError extends CatenaryError {
    readonly what: string;
    readonly code = 26;
    constructor(what: string);
}
/** The receiver doesn't hold the segment. */
export declare class UnknownSegmentError extends CatenaryError {
    readonly segment: string;
    readonly code = 27;
    readonly retryable = true;
    constructor(segment: string);
}
/** The call was given up because the client, actor or node is closing. */
export declare class ClosedError extends CatenaryError {
    readonly code = 28;
    readonly retryable = true;
}
/** `ack: 'all'` wasn't reached in time; the block stays. */
export declare class AckTimeoutError extends CatenaryError {
    readonly missing: readonly string[];
    readonly code = 29;
    constructor(missing: readonly string[]);
}
/** An unexpected failure at the other side; its message says what. */
export declare class InternalError extends CatenaryError {
    readonly code = 30;
}
/** The segment is sealed or full: the append belongs into its successor. */
export declare class SegmentSealedError extends CatenaryError {
    readonly segment: string;
    readonly code = 31;
    readonly retryable = true;
    constructor(segment: string);
}
/** A record of the directory that isn't one, or isn't signed by whom it names. Never retried. */
export declare class InvalidRecordError extends CatenaryError {
    readonly reason: string;
    readonly code = 33;
    constructor(reason: string, options?: ErrorOptions);
}
/** A proof that doesn't hold, or whose file was changed. Never retried. */
export declare class InvalidProofError extends CatenaryError {
    readonly reason: string;
    readonly code = 34;
    constructor(reason: string, options?: ErrorOptions);
}
/** A broken invariant: a bug. Stops the shard that meets it. */
export declare class InvariantError extends CatenaryError {
    readonly code = 32;
}
/** @throws {InvariantError} if `condition` doesn't hold. Always on. */
export declare function invariant(condition: boolean, message: () => string): asserts condition;
