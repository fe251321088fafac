/**
 * Every condition that a caller would treat differently has a class here. The code is stable and goes over the wire;
 * `docs/protocol.md` lists them. Matched by name or code, never by message.
 */
export abstract class CatenaryError extends Error {
  /** stable number of the condition, the same on the wire */
  abstract readonly code: number
  /** true if the same call may succeed when tried again, perhaps elsewhere */
  readonly retryable: boolean = false

  constructor (message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}

/** Bytes that should be a frame and are not. `at` is the offset in the frame of what is wrong. */
export class InvalidFrameError extends CatenaryError {
  readonly code = 1
  constructor (readonly reason: string, readonly at: number) {
    super(`Invalid frame: ${reason} (at byte ${at})`)
  }
}

/** Text or bytes that should be a token or an id and are not. `at` is the position of what is wrong. */
export class InvalidTokenError extends CatenaryError {
  readonly code = 2
  constructor (readonly reason: string, readonly at: number) {
    super(`Invalid token: ${reason} (at position ${at})`)
  }
}

/** The node asked isn't the master of the stream's open segment. `master` is the peer id to try, if known. */
export class NotMasterError extends CatenaryError {
  readonly code = 3
  override readonly retryable = true
  constructor (readonly stream: string, readonly master?: string, readonly addresses: readonly string[] = []) {
    super(`Not the master of stream ${stream}${master == null ? '' : `; try ${master}`}`)
  }
}

/** A descriptor, genesis, seal or settings that can't be right. */
export class InvalidDescriptorError extends CatenaryError {
  readonly code = 4
  constructor (readonly reason: string) {
    super(`Invalid descriptor: ${reason}`)
  }
}

/** A chain that doesn't hold: a hash, height or time that doesn't follow. Never retried. */
export class BrokenChainError extends CatenaryError {
  readonly code = 5
  constructor (readonly reason: string, readonly height: number) {
    super(`Broken chain at height ${height}: ${reason}`)
  }
}

/** A certificate or receipt that proves nothing. Never retried. */
export class InvalidCertificateError extends CatenaryError {
  readonly code = 6
  constructor (readonly reason: string) {
    super(`Invalid certificate: ${reason}`)
  }
}

/** Data below what was known to be synced is damaged: the shard is quarantined. Never retried on this node. */
export class CorruptSegmentError extends CatenaryError {
  readonly code = 7
  constructor (readonly file: string, readonly reason: string, readonly at: number) {
    super(`Corrupt segment file ${file}: ${reason} (at byte ${at})`)
  }
}

/** The disk refused: full, failing or gone. What was being written is not acknowledged. */
export class StorageError extends CatenaryError {
  readonly code: number = 8
  override readonly retryable = true
}

/**
 * A segment's file could not be written or synced, for another reason than that the disk is full: what is on disk isn't
 * known any more, and what the system still shows of it isn't believed. The shard is quarantined.
 */
export class FileFailedError extends StorageError {
  override readonly code = 36
}

/** There is no room for a segment of this size. */
export class NoRoomError extends CatenaryError {
  readonly code = 9
  override readonly retryable = true
  constructor (readonly neededBytes: number, readonly availableBytes: number) {
    super(`No room for ${neededBytes} bytes: ${availableBytes} available`)
  }
}

/** The data folder is in use by another process. */
export class FolderLockedError extends CatenaryError {
  readonly code = 10
  constructor (readonly folder: string, options?: ErrorOptions) {
    super(`Data folder ${folder} is in use by another node`, options)
  }
}

/** The data folder belongs to another cluster, another node, or was never initialised. */
export class WrongFolderError extends CatenaryError {
  readonly code = 11
  constructor (readonly folder: string, readonly reason: string) {
    super(`Data folder ${folder}: ${reason}`)
  }
}

/** No stream of this name or id is known to the cluster. */
export class StreamNotFoundError extends CatenaryError {
  readonly code = 12
  constructor (readonly stream: string) {
    super(`Stream ${stream} not found`)
  }
}

/** The stream exists, and no node that could serve the call answers. `tried` says who was asked. */
export class StreamUnavailableError extends CatenaryError {
  readonly code = 13
  override readonly retryable = true
  constructor (readonly stream: string, readonly tried: readonly string[] = [], options?: ErrorOptions) {
    super(`Stream ${stream} is unavailable${tried.length === 0 ? '' : `; tried ${tried.join(', ')}`}`, options)
  }
}

/** Another stream has the name. `stream` is its id. */
export class StreamExistsError extends CatenaryError {
  readonly code = 14
  constructor (readonly streamName: string, readonly stream: string) {
    super(`Stream ${streamName} exists already, as ${stream}`)
  }
}

/** The stream is locked for good. */
export class StreamLockedError extends CatenaryError {
  readonly code = 15
  constructor (readonly stream: string) {
    super(`Stream ${stream} is locked`)
  }
}

/** The peer isn't a node of this cluster, and the protocol is for nodes only. */
export class NotAdmittedError extends CatenaryError {
  readonly code = 16
  constructor (readonly peer: string, readonly protocol: string) {
    super(`Peer ${peer} isn't admitted to ${protocol}`)
  }
}

/** The peer isn't among the stream's writers, readers or admins. */
export class NotAllowedError extends CatenaryError {
  readonly code = 17
  constructor (readonly peer: string, readonly action: string, readonly stream: string) {
    super(`Peer ${peer} may not ${action} ${stream}`)
  }
}

/** A numbered append doesn't follow the producer's last one. `expected` is the sequence that would. */
export class SequenceGapError extends CatenaryError {
  readonly code = 18
  constructor (readonly expected: number, readonly got: number) {
    super(`Sequence gap: expected ${expected}, got ${got}`)
  }
}

/** The producer was silent for so long that its sequence is no longer known: start anew with another name. */
export class ProducerForgottenError extends CatenaryError {
  readonly code = 19
  constructor (readonly producer: string) {
    super(`Producer ${producer} is no longer known: start anew`)
  }
}

/** `expectTail` isn't the last data block's token; `tail` is, or is empty in a stream without data. */
export class TailMismatchError extends CatenaryError {
  readonly code = 20
  constructor (readonly expected: string, readonly tail: string) {
    super(`The tail is ${tail === '' ? 'empty' : tail}, not ${expected === '' ? 'empty' : expected}`)
  }
}

/** The receiver has no room in its mailbox or window: send less, or later. */
export class BusyError extends CatenaryError {
  readonly code = 21
  override readonly retryable = true
}

/** An answer didn't come in time. Whether the call took effect isn't known. */
export class DeadlineError extends CatenaryError {
  readonly code = 22
  override readonly retryable = true
}

/** The other side broke the protocol: its stream is aborted. */
export class ProtocolError extends CatenaryError {
  readonly code = 23
}

/** A block, frame, name or other value is larger than it may be. */
export class TooLargeError extends CatenaryError {
  readonly code = 24
  constructor (readonly what: string, readonly size: number, readonly limit: number) {
    super(`${what} of ${size} is over the limit of ${limit}`)
  }
}

/** A value that a caller gave is out of its range or of the wrong kind. */
export class InvalidArgumentError extends CatenaryError {
  readonly code = 25
}

/** The token, height or time names no block of the stream. */
export class BlockNotFoundError extends CatenaryError {
  readonly code = 26
  constructor (readonly what: string) {
    super(`No block at ${what}`)
  }
}

/** The receiver doesn't hold the segment. */
export class UnknownSegmentError extends CatenaryError {
  readonly code = 27
  override readonly retryable = true
  constructor (readonly segment: string) {
    super(`Unknown segment ${segment}`)
  }
}

/** The call was given up because the client, actor or node is closing. */
export class ClosedError extends CatenaryError {
  readonly code = 28
  override readonly retryable = true
}

/** `ack: 'all'` wasn't reached in time; the block stays. */
export class AckTimeoutError extends CatenaryError {
  readonly code = 29
  constructor (readonly missing: readonly string[]) {
    super(`Not every shard acknowledged in time${missing.length === 0 ? '' : `; missing ${missing.join(', ')}`}`)
  }
}

/** An unexpected failure at the other side; its message says what. */
export class InternalError extends CatenaryError {
  readonly code = 30
}

/** The segment is sealed or full: the append belongs into its successor. */
export class SegmentSealedError extends CatenaryError {
  readonly code = 31
  override readonly retryable = true
  constructor (readonly segment: string) {
    super(`Segment ${segment} is sealed`)
  }
}

/** A record of the directory that isn't one, or isn't signed by whom it names. Never retried. */
export class InvalidRecordError extends CatenaryError {
  readonly code = 33
  constructor (readonly reason: string, options?: ErrorOptions) {
    super(`Invalid record: ${reason}`, options)
  }
}

/** A proof that doesn't hold, or whose file was changed. Never retried. */
export class InvalidProofError extends CatenaryError {
  readonly code = 34
  constructor (readonly reason: string, options?: ErrorOptions) {
    super(`Invalid proof: ${reason}`, options)
  }
}

/** A broken invariant: a bug. Stops the shard that meets it. */
export class InvariantError extends CatenaryError {
  readonly code = 32
}

/** @throws {InvariantError} if `condition` doesn't hold. Always on. */
export function invariant (condition: boolean, message: () => string): asserts condition {
  if (!condition) {
    throw new InvariantError(message())
  }
}
