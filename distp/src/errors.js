/**
 * Every condition that a caller would treat differently has a class here. The code is stable and goes over the wire;
 * `docs/protocol.md` lists them. Matched by name or code, never by message.
 */
export class CatenaryError extends Error {
    /** true if the same call may succeed when tried again, perhaps elsewhere */
    retryable = false;
    constructor(message, options) {
        super(message, options);
        this.name = new.target.name;
    }
}
/** Bytes that should be a frame and are not. `at` is the offset in the frame of what is wrong. */
export class InvalidFrameError extends CatenaryError {
    reason;
    at;
    code = 1;
    constructor(reason, at) {
        super(`Invalid frame: ${reason} (at byte ${at})`);
        this.reason = reason;
        this.at = at;
    }
}
/** Text or bytes that should be a token or an id and are not. `at` is the position of what is wrong. */
export class InvalidTokenError extends CatenaryError {
    reason;
    at;
    code = 2;
    constructor(reason, at) {
        super(`Invalid token: ${reason} (at position ${at})`);
        this.reason = reason;
        this.at = at;
    }
}
/** The node asked isn't the master of the stream's open segment. `master` is the peer id to try, if known. */
export class NotMasterError extends CatenaryError {
    stream;
    master;
    addresses;
    code = 3;
    retryable = true;
    constructor(stream, master, addresses = []) {
        super(`Not the master of stream ${stream}${master == null ? '' : `; try ${master}`}`);
        this.stream = stream;
        this.master = master;
        this.addresses = addresses;
    }
}
/** A descriptor, genesis, seal or settings that can't be right. */
export class InvalidDescriptorError extends CatenaryError {
    reason;
    code = 4;
    constructor(reason) {
        super(`Invalid descriptor: ${reason}`);
        this.reason = reason;
    }
}
/** A chain that doesn't hold: a hash, height or time that doesn't follow. Never retried. */
export class BrokenChainError extends CatenaryError {
    reason;
    height;
    code = 5;
    constructor(reason, height) {
        super(`Broken chain at height ${height}: ${reason}`);
        this.reason = reason;
        this.height = height;
    }
}
/** A certificate or receipt that proves nothing. Never retried. */
export class InvalidCertificateError extends CatenaryError {
    reason;
    code = 6;
    constructor(reason) {
        super(`Invalid certificate: ${reason}`);
        this.reason = reason;
    }
}
/** Data below what was known to be synced is damaged: the shard is quarantined. Never retried on this node. */
export class CorruptSegmentError extends CatenaryError {
    file;
    reason;
    at;
    code = 7;
    constructor(file, reason, at) {
        super(`Corrupt segment file ${file}: ${reason} (at byte ${at})`);
        this.file = file;
        this.reason = reason;
        this.at = at;
    }
}
/** The disk refused: full, failing or gone. What was being written is not acknowledged. */
export class StorageError extends CatenaryError {
    code = 8;
    retryable = true;
}
/**
 * A segment's file could not be written or synced, for another reason than that the disk is full: what is on disk isn't
 * known any more, and what the system still shows of it isn't believed. The shard is quarantined.
 */
export class FileFailedError extends StorageError {
    code = 36;
}
/** There is no room for a segment of this size. */
export class NoRoomError extends CatenaryError {
    neededBytes;
    availableBytes;
    code = 9;
    retryable = true;
    constructor(neededBytes, availableBytes) {
        super(`No room for ${neededBytes} bytes: ${availableBytes} available`);
        this.neededBytes = neededBytes;
        this.availableBytes = availableBytes;
    }
}
/** The data folder is in use by another process. */
export class FolderLockedError extends CatenaryError {
    folder;
    code = 10;
    constructor(folder, options) {
        super(`Data folder ${folder} is in use by another node`, options);
        this.folder = folder;
    }
}
/** The data folder belongs to another cluster, another node, or was never initialised. */
export class WrongFolderError extends CatenaryError {
    folder;
    reason;
    code = 11;
    constructor(folder, reason) {
        super(`Data folder ${folder}: ${reason}`);
        this.folder = folder;
        this.reason = reason;
    }
}
/** No stream of this name or id is known to the cluster. */
export class StreamNotFoundError extends CatenaryError {
    stream;
    code = 12;
    constructor(stream) {
        super(`Stream ${stream} not found`);
        this.stream = stream;
    }
}
/** The stream exists, and no node that could serve the call answers. `tried` says who was asked. */
export class StreamUnavailableError extends CatenaryError {
    stream;
    tried;
    code = 13;
    retryable = true;
    constructor(stream, tried = [], options) {
        super(`Stream ${stream} is unavailable${tried.length === 0 ? '' : `; tried ${tried.join(', ')}`}`, options);
        this.stream = stream;
        this.tried = tried;
    }
}
/** Another stream has the name. `stream` is its id. */
export class StreamExistsError extends CatenaryError {
    streamName;
    stream;
    code = 14;
    constructor(streamName, stream) {
        super(`Stream ${streamName} exists already, as ${stream}`);
        this.streamName = streamName;
        this.stream = stream;
    }
}
/** The stream is locked for good. */
export class StreamLockedError extends CatenaryError {
    stream;
    code = 15;
    constructor(stream) {
        super(`Stream ${stream} is locked`);
        this.stream = stream;
    }
}
/** The peer isn't a node of this cluster, and the protocol is for nodes only. */
export class NotAdmittedError extends CatenaryError {
    peer;
    protocol;
    code = 16;
    constructor(peer, protocol) {
        super(`Peer ${peer} isn't admitted to ${protocol}`);
        this.peer = peer;
        this.protocol = protocol;
    }
}
/** The peer isn't among the stream's writers, readers or admins. */
export class NotAllowedError extends CatenaryError {
    peer;
    action;
    stream;
    code = 17;
    constructor(peer, action, stream) {
        super(`Peer ${peer} may not ${action} ${stream}`);
        this.peer = peer;
        this.action = action;
        this.stream = stream;
    }
}
/** A numbered append doesn't follow the producer's last one. `expected` is the sequence that would. */
export class SequenceGapError extends CatenaryError {
    expected;
    got;
    code = 18;
    constructor(expected, got) {
        super(`Sequence gap: expected ${expected}, got ${got}`);
        this.expected = expected;
        this.got = got;
    }
}
/** The producer was silent for so long that its sequence is no longer known: start anew with another name. */
export class ProducerForgottenError extends CatenaryError {
    producer;
    code = 19;
    constructor(producer) {
        super(`Producer ${producer} is no longer known: start anew`);
        this.producer = producer;
    }
}
/** `expectTail` isn't the last data block's token; `tail` is, or is empty in a stream without data. */
export class TailMismatchError extends CatenaryError {
    expected;
    tail;
    code = 20;
    constructor(expected, tail) {
        super(`The tail is ${tail === '' ? 'empty' : tail}, not ${expected === '' ? 'empty' : expected}`);
        this.expected = expected;
        this.tail = tail;
    }
}
/** The receiver has no room in its mailbox or window: send less, or later. */
export class BusyError extends CatenaryError {
    code = 21;
    retryable = true;
}
/** An answer didn't come in time. Whether the call took effect isn't known. */
export class DeadlineError extends CatenaryError {
    code = 22;
    retryable = true;
}
/** The other side broke the protocol: its stream is aborted. */
export class ProtocolError extends CatenaryError {
    code = 23;
}
/** A block, frame, name or other value is larger than it may be. */
export class TooLargeError extends CatenaryError {
    what;
    size;
    limit;
    code = 24;
    constructor(what, size, limit) {
        super(`${what} of ${size} is over the limit of ${limit}`);
        this.what = what;
        this.size = size;
        this.limit = limit;
    }
}
/** A value that a caller gave is out of its range or of the wrong kind. */
export class InvalidArgumentError extends CatenaryError {
    code = 25;
}
/** The token, height or time names no block of the stream. */
export class BlockNotFoundError extends CatenaryError {
    what;
    code = 26;
    constructor(what) {
        super(`No block at ${what}`);
        this.what = what;
    }
}
/** The receiver doesn't hold the segment. */
export class UnknownSegmentError extends CatenaryError {
    segment;
    code = 27;
    retryable = true;
    constructor(segment) {
        super(`Unknown segment ${segment}`);
        this.segment = segment;
    }
}
/** The call was given up because the client, actor or node is closing. */
export class ClosedError extends CatenaryError {
    code = 28;
    retryable = true;
}
/** `ack: 'all'` wasn't reached in time; the block stays. */
export class AckTimeoutError extends CatenaryError {
    missing;
    code = 29;
    constructor(missing) {
        super(`Not every shard acknowledged in time${missing.length === 0 ? '' : `; missing ${missing.join(', ')}`}`);
        this.missing = missing;
    }
}
/** An unexpected failure at the other side; its message says what. */
export class InternalError extends CatenaryError {
    code = 30;
}
/** The segment is sealed or full: the append belongs into its successor. */
export class SegmentSealedError extends CatenaryError {
    segment;
    code = 31;
    retryable = true;
    constructor(segment) {
        super(`Segment ${segment} is sealed`);
        this.segment = segment;
    }
}
/** A record of the directory that isn't one, or isn't signed by whom it names. Never retried. */
export class InvalidRecordError extends CatenaryError {
    reason;
    code = 33;
    constructor(reason, options) {
        super(`Invalid record: ${reason}`, options);
        this.reason = reason;
    }
}
/** A proof that doesn't hold, or whose file was changed. Never retried. */
export class InvalidProofError extends CatenaryError {
    reason;
    code = 34;
    constructor(reason, options) {
        super(`Invalid proof: ${reason}`, options);
        this.reason = reason;
    }
}
/** A broken invariant: a bug. Stops the shard that meets it. */
export class InvariantError extends CatenaryError {
    code = 32;
}
/** @throws {InvariantError} if `condition` doesn't hold. Always on. */
export function invariant(condition, message) {
    if (!condition) {
        throw new InvariantError(message());
    }
}
//# sourceMappingURL=errors.js.map