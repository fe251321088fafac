import { expect } from 'chai'
import { NodeSupervisor } from '../../src/actors/node-supervisor.js'
import { SealReason, decodeGenesis, encodeGenesis, streamIdOf } from '../../src/chain/index.js'
import { systemClock } from '../../src/clock.js'
import { ClosedError, CorruptSegmentError, NoRoomError } from '../../src/errors.js'
import { NodeReadService } from '../../src/node/services/read-service.js'
import { MemoryStorage } from '../../src/storage/memory-storage.js'
import { firstDescriptor, genesis, producer, settings, signer, unplacedFrame, verifySignature } from '../chain/examples.js'
import { until } from '../protocols/world.js'
import { memoryLog } from './fixtures.js'
import type { ShardPeers } from '../../src/actors/ports.js'
import type { StreamId } from '../../src/chain/index.js'

const SEAL_TIMEOUT_MS = 5_000
const { peerId, privateKey, incarnation, zone } = signer(0)

/** A cluster of one: nobody else is asked. */
const ALONE = { send: () => false, isUp: () => false, members: () => [{ peerId, zone }], incarnationOf: () => incarnation } as unknown as ShardPeers

describe('a node supervisor', () => {
  let storage: MemoryStorage
  let supervisor: NodeSupervisor
  let stream: StreamId
  let log: ReturnType<typeof memoryLog>

  let genesisBytes: Uint8Array

  function makeSupervisor (): NodeSupervisor {
    return new NodeSupervisor({
      storage,
      signer: { peerId, sign: bytes => privateKey.sign(bytes) },
      notary: { verify: verifySignature, witness: async () => {} },
      peers: ALONE,
      clock: systemClock,
      log,
      authorise: async () => {},
      onMaster: () => {},
      onHeld: () => {}
    })
  }

  beforeEach(async () => {
    storage = await MemoryStorage.make({ incarnation })
    log = memoryLog()
    supervisor = makeSupervisor()
    await supervisor.start()

    const descriptor = { ...firstDescriptor, capacity: 1024 * 1024, shards: [{ peerId, incarnation, zone }], settings: { ...settings, replication: 1, segmentBytes: 1024 * 1024, frameBytesMax: 100_000 } }
    genesisBytes = encodeGenesis({ ...genesis, descriptor })
    stream = streamIdOf(genesisBytes)
    await supervisor.open({ segment: stream, opening: { genesisBytes, producersFrames: [] }, segments: [] })
  })

  afterEach(async () => {
    await supervisor.stop()
    await storage.close()
  })

  it('opens the next segment when there is room again, and then leaves the sealed one behind', async () => {
    const create = storage.create.bind(storage)
    let refused = 0
    storage.create = async header => {
      if (++refused <= 2) {
        throw new NoRoomError(header.descriptor.capacity, 0)
      }
      return await create(header)
    }

    await supervisor.tail(stream)!.seal(SealReason.moved, SEAL_TIMEOUT_MS)
    await until(() => supervisor.tail(stream)?.descriptor.number === 1)
    await until(() => supervisor.owner(stream) == null)

    expect(refused).to.equal(3)
    expect(supervisor.keeper.record(stream)?.state).to.equal('sealed')
  })

  it('leaves a sealed segment behind though its disk refused that at first', async () => {
    const { store } = supervisor.tail(stream)!
    const seal = store.seal.bind(store)
    store.seal = async () => {
      store.seal = seal
      throw new NoRoomError(1, 0)
    }

    await supervisor.tail(stream)!.seal(SealReason.moved, SEAL_TIMEOUT_MS)
    await until(() => supervisor.keeper.record(stream)?.state === 'sealed')

    expect(supervisor.owner(stream)).to.equal(undefined)
    expect(supervisor.tail(stream)?.descriptor.number).to.equal(1)
  })

  it('takes back nothing that a shard has promised, though it is told to open it while its file can not be opened', async () => {
    await supervisor.stop()
    const promised = { epoch: 9, votedFor: undefined, logEpoch: 1, doubt: 7 }
    await storage.putHardState(stream, promised)
    storage = await storage.reopen()
    const open = storage.open.bind(storage)
    storage.open = async () => { throw new NoRoomError(1, 0) }
    supervisor = makeSupervisor()
    await supervisor.start()

    await supervisor.open({ segment: stream, opening: { genesisBytes, producersFrames: [] }, segments: [] })
    expect((await storage.shard(stream))?.hardState).to.deep.equal(promised)
    storage.open = open
    await until(() => (supervisor.owner(stream)?.epoch ?? 0) >= promised.epoch)
  })

  it('lists a segment whose shard was written down when its process ended, and whose place in the list was not', async () => {
    const another = encodeGenesis({ ...decodeGenesis(genesisBytes), nonce: 'ab'.repeat(16) })
    const segment = streamIdOf(another)
    storage.putSegmentEntries = async () => { throw new NoRoomError(1, 0) }
    expect(await supervisor.open({ segment, opening: { genesisBytes: another, producersFrames: [] }, segments: [] }).then(() => undefined, (err: unknown) => err)).to.be.instanceOf(NoRoomError)
    await supervisor.stop()
    storage = await storage.reopen()
    expect((await storage.shard(segment))?.state).to.equal('opened')
    expect(await storage.segmentEntries(segment, 0, 1)).to.deep.equal([])

    supervisor = makeSupervisor()
    await supervisor.start()
    expect(supervisor.segments.get(segment)).to.include({ stream: segment, number: 0 })
    expect(await storage.segmentEntries(segment, 0, 1)).to.have.length(1)
  })

  it('ends the reads that wait at a shard which has stopped', async () => {
    const service = new NodeReadService({ supervisor, isKnown: () => true, isNode: () => false, addressesOf: () => [], clock: systemClock })
    const owner = supervisor.tail(stream)!
    const events = service.read({ stream, from: { type: 'start' }, limit: Infinity, waitMs: Infinity, fresh: false }, 'a reader', new AbortController().signal)[Symbol.asyncIterator]()
    expect((await events.next()).value).to.have.property('type', 'segment')
    expect((await events.next()).value).to.have.property('type', 'tail')
    const next = events.next()
    await owner.stop()

    expect(await next.then(() => undefined, (err: unknown) => err)).to.be.instanceOf(ClosedError)
    expect(await owner.changed().then(() => undefined, (err: unknown) => err)).to.be.instanceOf(ClosedError)
  })

  it('serves nothing of a shard whose file and database both refuse, says so, and writes it down once it can', async () => {
    const owner = supervisor.tail(stream)!
    storage.fail('EIO: i/o error', 'syncs')
    const frame = unplacedFrame([Buffer.from('block')], { producer, sequence: 1 })
    const append = owner.append({ stream, frame, ack: 'quorum', follows: 0, producerName: '', ackTimeoutMs: 1000 })
    expect(await append.then(() => undefined, (err: unknown) => err)).to.be.instanceOf(ClosedError)
    await until(() => log.lines.some(line => line.includes('could not be written')))

    expect(supervisor.owner(stream)).to.equal(undefined)
    expect(await supervisor.readable(stream).then(() => undefined, (err: unknown) => err)).to.be.instanceOf(CorruptSegmentError)
    expect(() => owner.store.read(0, 1, 1)).to.throw(ClosedError)

    storage.fail(undefined)
    let state: string | undefined
    await until(() => {
      void storage.shards().then(([record]) => { state = record?.state })
      return state === 'quarantined'
    })
  })
})
