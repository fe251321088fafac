import { expect } from 'chai'
import * as errors from '../../src/errors.js'
import { CatenaryError } from '../../src/errors.js'
import { decodeError, encodeError, encodeFailed, throwIfFailed } from '../../src/protocols/errors.js'
import { Failed, Failure } from '../../src/protocols/failure.pb.js'
import { someId } from './world.js'

const stream = someId(1)
const peer = '12D3KooWDpJ7As7BWAwRMfu1VU2WCqNjvq387JEYKDBj4kx6nXTN'

/** One of each, with values that must arrive. */
const SAMPLES: readonly CatenaryError[] = [
  new errors.InvalidFrameError('padding is not zero', 136),
  new errors.InvalidTokenError("expected 'b', got 'x'", 0),
  new errors.NotMasterError(stream, peer, ['/ip4/127.0.0.1/tcp/4001', '/ip4/127.0.0.1/tcp/4002']),
  new errors.InvalidDescriptorError('settings are missing'),
  new errors.BrokenChainError('prevHash is another', 9_007_199_254_740_991),
  new errors.InvalidCertificateError('too few'),
  new errors.CorruptSegmentError('/data/0.data', 'hash', 4096),
  new errors.StorageError('write: EIO'),
  new errors.FileFailedError('fdatasync: EIO'),
  new errors.NoRoomError(67_108_864, 0),
  new errors.FolderLockedError('/data'),
  new errors.WrongFolderError('/data', 'another cluster'),
  new errors.StreamNotFoundError('orders'),
  new errors.StreamUnavailableError(stream, [peer, 'another']),
  new errors.StreamExistsError('orders', stream),
  new errors.StreamLockedError(stream),
  new errors.NotAdmittedError(peer, '/catenary/copy/1'),
  new errors.NotAllowedError(peer, 'write', stream),
  new errors.SequenceGapError(7, 9),
  new errors.ProducerForgottenError('ab'.repeat(16)),
  new errors.TailMismatchError('a.b', ''),
  new errors.BusyError('the mailbox is full'),
  new errors.DeadlineError('no answer within 1000 ms'),
  new errors.ProtocolError('hello twice'),
  new errors.TooLargeError('A frame', 2_000_000, 1_048_576),
  new errors.InvalidArgumentError('limit is negative'),
  new errors.BlockNotFoundError('height 12'),
  new errors.UnknownSegmentError(stream),
  new errors.ClosedError('the node is closing'),
  new errors.AckTimeoutError([peer]),
  new errors.InternalError('unexpected'),
  new errors.SegmentSealedError(stream),
  new errors.InvariantError('end 4 below 5'),
  new errors.InvalidRecordError('not signed'),
  new errors.InvalidProofError('the file was changed')
]

const classes = (Object.values(errors) as unknown[])
  .filter((value): value is new () => CatenaryError => typeof value === 'function' && value.prototype instanceof CatenaryError)

describe('conditions over the wire', () => {
  it('every class of errors.ts has a sample here', () => {
    expect(SAMPLES.map(sample => sample.constructor.name)).to.have.members(classes.map(type => type.name))
  })

  it('no two classes share a number', () => {
    expect(new Set(SAMPLES.map(sample => sample.code)).size).to.equal(SAMPLES.length)
  })

  for (const sample of SAMPLES) {
    it(`${sample.name} arrives as the same class with the same values`, () => {
      const arrived = decodeError(encodeError(sample))

      expect(arrived).to.be.instanceOf(sample.constructor)
      expect({ ...arrived }).to.deep.equal({ ...sample })
      expect(arrived.message).to.equal(sample.message)
    })
  }

  it('a master that is not known stays unknown', () => {
    const arrived = decodeError(encodeError(new errors.NotMasterError(stream))) as errors.NotMasterError

    expect(arrived.master).to.equal(undefined)
    expect(arrived.addresses).to.deep.equal([])
  })

  it('a number that is not known here is an InternalError with the message that came', () => {
    const arrived = decodeError(Failure.encode({ code: 9999, message: 'from the future', fields: [] }))

    expect(arrived).to.be.instanceOf(errors.InternalError)
    expect(arrived.message).to.include('from the future').and.to.include('9999')
  })

  it('a node that only took too long, or gave up, may be asked again', () => {
    const late = decodeError(encodeError(new DOMException('the operation took too long', 'TimeoutError')))
    expect(late).to.be.instanceOf(errors.DeadlineError)
    expect(late.retryable).to.equal(true)
    const given = decodeError(encodeError(AbortSignal.abort().reason))
    expect(given).to.be.instanceOf(errors.ClosedError)
    expect(given.retryable).to.equal(true)
  })

  it('anything thrown that is no condition is an InternalError', () => {
    expect(decodeError(encodeError(new TypeError('x is not a function')))).to.be.instanceOf(errors.InternalError)
    expect(decodeError(encodeError('a text')).message).to.equal('a text')
  })

  it('a long message is cut', () => {
    expect(encodeError(new errors.InternalError('x'.repeat(100_000))).length).to.be.below(4096)
  })

  it('bytes that are no failure are a ProtocolError', () => {
    const garbage = Uint8Array.of(0x0a, 0xff, 0xff)
    const many = Failure.encode({ code: 3, message: '', fields: Array.from({ length: 1000 }, () => ({ name: 'addresses', value: 'x' })) })

    expect(() => decodeError(garbage)).to.throw(errors.ProtocolError)
    expect(() => decodeError(many)).to.throw(errors.ProtocolError)
  })

  it('is in the same field of every answer', () => {
    const failed = Failed.decode(encodeFailed(new errors.SequenceGapError(3, 5)))

    expect(() => { throwIfFailed(failed) }).to.throw(errors.SequenceGapError).with.property('expected', 3)
    expect(() => { throwIfFailed({ failure: new Uint8Array(0) }) }).not.to.throw()
  })

  it('has the same bytes as ever', () => {
    const field = (name: string, value: string): string => `0a${hex(name)}12${hex(value)}`

    expect(Buffer.from(encodeError(new errors.SequenceGapError(3, 5))).toString('hex')).to.equal(
      `081212${hex('Sequence gap: expected 3, got 5')}1a0d${field('expected', '3')}1a08${field('got', '5')}`
    )
  })
})

/** A text as protobuf has it: its length, its bytes. */
function hex (text: string): string {
  return Buffer.from([text.length, ...Buffer.from(text)]).toString('hex')
}
