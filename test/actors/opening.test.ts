import { expect } from 'chai'
import { ForkWatch, heldSegment } from '../../src/actors/fork-watch.js'
import { NodeSupervisor } from '../../src/actors/node-supervisor.js'
import { BrokenChainError, CatenaryError, InvalidCertificateError, NotAdmittedError, UnknownSegmentError } from '../../src/errors.js'
import { MemoryStorage } from '../../src/storage/memory-storage.js'
import { hashToId, verifyProof } from '../../src/chain/index.js'
import { sign, signer, verifySignature } from '../chain/examples.js'
import { SignedStream } from '../chain/signed-stream.js'
import { ManualClock } from '../manual-clock.js'
import { memoryLog, noPeers } from './fixtures.js'
import type { Receipt, ShardSignature } from '../../src/chain/index.js'
import type { Opening, OpenRequest } from '../../src/protocols/open/service.js'

describe('a node that is to open a segment', () => {
  let stream: SignedStream
  let storage: MemoryStorage
  let supervisor: NodeSupervisor
  let forks: ForkWatch
  let request: OpenRequest

  beforeEach(async () => {
    const { peerId, incarnation, privateKey } = signer(1)
    storage = await MemoryStorage.make({ incarnation })
    const log = memoryLog()
    const clock = new ManualClock()
    forks = new ForkWatch({ storage, verify: verifySignature, held: segment => heldSegment(supervisor, segment), clock, log })
    supervisor = new NodeSupervisor({
      storage,
      signer: { peerId, sign: async bytes => privateKey.sign(bytes) },
      notary: forks,
      peers: noPeers,
      clock,
      log,
      authorise: async () => {},
      onMaster: () => {},
      onHeld: () => {}
    })
    await supervisor.start()

    stream = new SignedStream()
    stream.append(['one'])
    const seal = await stream.seal([1, 2, 3])
    const [first, second] = stream.segments
    request = {
      segment: second!.segment,
      opening: { sealFrame: seal.frameBytes, certificate: seal.certificate, producersFrames: [] },
      segments: [{ stream: stream.stream, segment: first!.segment, number: 0, descriptorBytes: first!.descriptorBytes }]
    }
  })

  afterEach(async () => {
    await supervisor.stop()
    await storage.close()
  })

  async function refusal (change: Partial<Opening>, others: Partial<OpenRequest> = {}): Promise<CatenaryError> {
    const err = await supervisor.open({ ...request, ...others, opening: { ...request.opening, ...change } }).then(() => undefined, (err: unknown) => err)
    expect(err).to.be.instanceOf(CatenaryError)
    expect(await storage.shards()).to.deep.equal([])
    expect(supervisor.owner(request.segment)).to.equal(undefined)
    return err as CatenaryError
  }

  /** The seal's certificate as the segment's shards didn't make it. */
  async function forged (change: Partial<Receipt>, ...signatures: ReadonlyArray<Promise<ShardSignature>>): Promise<string> {
    const certificate = { ...request.opening.certificate!, ...change, ...signatures.length === 0 ? {} : { signatures: await Promise.all(signatures) } }
    const err = await refusal({ certificate })
    expect(err).to.be.instanceOf(InvalidCertificateError)
    return err.message
  }

  it('opens it with the certificate of a majority of the shards before, once', async () => {
    await supervisor.open(request)
    await supervisor.open(request)

    expect((await storage.shards()).map(({ segment, number, state }) => ({ segment, number, state }))).to.deep.equal([{ segment: request.segment, number: 1, state: 'opened' }])
    expect(supervisor.owner(request.segment)).to.include({ role: 'master' })
  })

  it('refuses it without a certificate', async () => {
    expect((await refusal({ certificate: undefined })).message).to.match(/without a certified seal/)
    expect((await refusal({ sealFrame: undefined })).message).to.match(/without a certified seal/)
  })

  it('refuses a certificate of a minority, and one with a shard counted twice', async () => {
    const { certificate } = request.opening
    expect(await forged({}, sign(signer(0), certificate))).to.match(/1 of 3 shards are no majority/)
    expect(await forged({ signatures: [] })).to.match(/0 of 3 shards are no majority/)
    expect(await forged({}, sign(signer(0), certificate), sign(signer(0), certificate))).to.match(/signed twice/)
  })

  it('refuses a forged one', async () => {
    const { certificate } = request.opening
    const forgery = sign(signer(2), certificate).then(entry => ({ ...entry, signature: Uint8Array.from(entry.signature, (byte, at) => at === 40 ? byte ^ 4 : byte) }))
    expect(await forged({}, sign(signer(0), certificate), forgery)).to.match(/signature of .* is wrong/)
    // of the successor's shards, which have no say
    expect(await forged({}, sign(signer(1), certificate), sign(signer(3), certificate))).to.match(/not a shard/)
    expect(await forged({ epoch: certificate!.epoch + 1 })).to.match(/is wrong/)
  })

  it('refuses one that mixes epochs', async () => {
    const { certificate } = request.opening
    expect(await forged({}, sign(signer(0), certificate), sign(signer(1), { ...certificate!, epoch: certificate!.epoch + 1 }))).to.match(/signature of .* is wrong/)
  })

  it('refuses one of another incarnation of a shard', async () => {
    const { certificate } = request.opening
    expect(await forged({}, sign(signer(0), certificate), sign(signer(2), certificate, 'ab'.repeat(16)))).to.match(/not a shard/)
    const renamed = sign(signer(2), certificate, 'ab'.repeat(16)).then(entry => ({ ...entry, incarnation: signer(2).incarnation }))
    expect(await forged({}, sign(signer(0), certificate), renamed)).to.match(/is wrong/)
  })

  it('refuses one for another segment, stream, height or seal', async () => {
    const other = new SignedStream()
    other.append(['another'])
    const { certificate } = await other.seal([1, 2, 3])
    expect((await refusal({ certificate })).message).to.match(/speaks of height/)

    stream.append(['two'])
    const later = await stream.seal([1, 2, 3])
    expect((await refusal({ certificate: later.certificate }))).to.be.instanceOf(UnknownSegmentError)
    expect(await forged({ end: 1, hash: stream.frames[0]!.lastHash })).to.match(/speaks of height 1/)
    expect((await refusal({ sealFrame: later.frameBytes })).message).to.match(/follows on segment|speaks of height/)
    expect(await refusal({}, { segment: stream.stream })).to.be.instanceOf(BrokenChainError)
    expect(await forged({ stream: request.segment })).to.match(/is of stream/)
  })

  it('refuses another successor of a segment whose seal it holds, and keeps the proof of the fork', async () => {
    await supervisor.open(request)
    // the same shards sign another history
    const other = new SignedStream()
    other.append(['another'])
    const seal = await other.seal([1, 2, 3])
    const fork: OpenRequest = { ...request, segment: other.segment.segment, opening: { ...request.opening, sealFrame: seal.frameBytes, certificate: seal.certificate } }
    const open = async (): Promise<unknown> => supervisor.open(fork).then(() => undefined, (err: unknown) => err)

    expect(await open()).to.be.instanceOf(InvalidCertificateError).with.property('message').that.matches(/a fork at height 1/)
    expect(await open()).to.be.instanceOf(InvalidCertificateError)
    expect(supervisor.owner(fork.segment)).to.equal(undefined)
    expect(forks.forks).to.have.length(1)
    const [found] = forks.forks
    expect(found).to.have.property('height', 1)
    expect(hashToId(found!.first.hash)).to.equal(request.segment)
    for (const receipt of [found!.first, found!.second]) {
      const proven = await verifyProof({ genesisBytes: stream.genesisBytes, seals: [], receipt, from: 2, to: 2, framesBytes: new Uint8Array(0) }, verifySignature)
      expect(proven).to.include({ stream: stream.stream, end: 2 })
    }

    const reopened = new ForkWatch({ storage, verify: verifySignature, held: () => undefined, clock: new ManualClock(), log: memoryLog() })
    await reopened.load()
    expect(reopened.forks.map(({ height, second }) => [height, hashToId(second.hash)])).to.deep.equal([[1, fork.segment]])
  })

  it('refuses a segment that it has no shard of', async () => {
    const elsewhere = new SignedStream()
    elsewhere.append(['one'])
    const seal = await elsewhere.seal([2, 3, 4])
    const [first, second] = elsewhere.segments
    const err = await refusal({ sealFrame: seal.frameBytes, certificate: seal.certificate }, {
      segment: second!.segment, segments: [{ stream: elsewhere.stream, segment: first!.segment, number: 0, descriptorBytes: first!.descriptorBytes }]
    })

    expect(err).to.be.instanceOf(NotAdmittedError)
  })
})
