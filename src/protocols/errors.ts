/** Conditions over the wire: each class of `errors.ts` by its stable number, with the values that its message names. */
import * as errors from '../errors.js'
import { CatenaryError, InternalError } from '../errors.js'
import { Failed, Failure } from './failure.pb.js'
import { decodeWith } from './fields.js'

/** longer messages are cut: an error is for a person to read */
const MESSAGE_CHARACTERS_MAX = 2048
const FIELDS_MAX = 64

type Fields = ReadonlyMap<string, readonly string[]>

/** What every class is made of again. Classes that are made of a message alone are not here. */
const MADE_OF: Record<string, (fields: Fields) => CatenaryError> = {
  InvalidFrameError: f => new errors.InvalidFrameError(text(f, 'reason'), number(f, 'at')),
  InvalidTokenError: f => new errors.InvalidTokenError(text(f, 'reason'), number(f, 'at')),
  NotMasterError: f => new errors.NotMasterError(text(f, 'stream'), f.get('master')?.[0], f.get('addresses')),
  InvalidDescriptorError: f => new errors.InvalidDescriptorError(text(f, 'reason')),
  BrokenChainError: f => new errors.BrokenChainError(text(f, 'reason'), number(f, 'height')),
  InvalidCertificateError: f => new errors.InvalidCertificateError(text(f, 'reason')),
  CorruptSegmentError: f => new errors.CorruptSegmentError(text(f, 'file'), text(f, 'reason'), number(f, 'at')),
  NoRoomError: f => new errors.NoRoomError(number(f, 'neededBytes'), number(f, 'availableBytes')),
  FolderLockedError: f => new errors.FolderLockedError(text(f, 'folder')),
  WrongFolderError: f => new errors.WrongFolderError(text(f, 'folder'), text(f, 'reason')),
  StreamNotFoundError: f => new errors.StreamNotFoundError(text(f, 'stream')),
  StreamUnavailableError: f => new errors.StreamUnavailableError(text(f, 'stream'), f.get('tried')),
  StreamExistsError: f => new errors.StreamExistsError(text(f, 'streamName'), text(f, 'stream')),
  StreamLockedError: f => new errors.StreamLockedError(text(f, 'stream')),
  NotAdmittedError: f => new errors.NotAdmittedError(text(f, 'peer'), text(f, 'protocol')),
  NotAllowedError: f => new errors.NotAllowedError(text(f, 'peer'), text(f, 'action'), text(f, 'stream')),
  SequenceGapError: f => new errors.SequenceGapError(number(f, 'expected'), number(f, 'got')),
  ProducerForgottenError: f => new errors.ProducerForgottenError(text(f, 'producer')),
  TailMismatchError: f => new errors.TailMismatchError(text(f, 'expected'), text(f, 'tail')),
  TooLargeError: f => new errors.TooLargeError(text(f, 'what'), number(f, 'size'), number(f, 'limit')),
  BlockNotFoundError: f => new errors.BlockNotFoundError(text(f, 'what')),
  UnknownSegmentError: f => new errors.UnknownSegmentError(text(f, 'segment')),
  AckTimeoutError: f => new errors.AckTimeoutError(f.get('missing') ?? []),
  SegmentSealedError: f => new errors.SegmentSealedError(text(f, 'segment')),
  InvalidRecordError: f => new errors.InvalidRecordError(text(f, 'reason')),
  InvalidProofError: f => new errors.InvalidProofError(text(f, 'reason'))
}

type MessageError = new (message: string) => CatenaryError

const CLASSES = (Object.values(errors) as unknown[]).filter((value): value is MessageError => typeof value === 'function' && value.prototype instanceof CatenaryError)
const BY_CODE = new Map(CLASSES.map(make => [made(make, new Map(), '').code, make]))

export function encodeError (err: unknown): Uint8Array {
  const known = knownError(err)
  const fields = Object.entries(known)
    .filter(([name]) => !['code', 'retryable', 'name', 'cause'].includes(name))
    .flatMap(([name, value]) => (Array.isArray(value) ? value : value == null ? [] : [value]).map(each => ({ name, value: String(each) })))
    .slice(0, FIELDS_MAX)

  return Failure.encode({ code: known.code, message: known.message.slice(0, MESSAGE_CHARACTERS_MAX), fields })
}

/** What a node did for its client took too long there, or was given up: that is no fault in it, and another may do better. */
function knownError (err: unknown): CatenaryError {
  if (err instanceof CatenaryError) {
    return err
  }

  const { name, message } = err instanceof Error ? err : new Error(String(err))
  switch (name) {
    case 'TimeoutError':
      return new errors.DeadlineError(message)
    case 'AbortError':
      return new errors.ClosedError(message)
    default:
      return new InternalError(message)
  }
}

/**
 * The class the other side threw, with its values; a number that isn't known gives an `InternalError`.
 *
 * @throws {ProtocolError} if the bytes are no failure
 */
export function decodeError (bytes: Uint8Array): CatenaryError {
  const { code, message, fields } = decodeWith('A failure', () => Failure.decode(bytes, { limits: { fields: FIELDS_MAX } }))
  const make = BY_CODE.get(code)
  if (make == null) {
    return new InternalError(`${message} (unknown error ${code})`)
  }

  const values = new Map<string, string[]>()
  for (const { name, value } of fields) {
    values.set(name, [...values.get(name) ?? [], value])
  }
  const err = made(make, values, message)
  err.message = message

  return err
}

/** A failed answer, whatever the protocol: all have the failure in the same field. */
export function encodeFailed (err: unknown): Uint8Array {
  return Failed.encode({ failure: encodeError(err) })
}

/** @throws what the answer failed with */
export function throwIfFailed (answer: { readonly failure: Uint8Array }): void {
  if (answer.failure.length > 0) {
    throw decodeError(answer.failure)
  }
}

function made (make: MessageError, fields: Fields, message: string): CatenaryError {
  return MADE_OF[make.name]?.(fields) ?? new make(message)
}

function text (fields: Fields, name: string): string {
  return fields.get(name)?.[0] ?? ''
}

function number (fields: Fields, name: string): number {
  const value = Number(fields.get(name)?.[0])

  return Number.isSafeInteger(value) ? value : 0
}
