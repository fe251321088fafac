/** Nodes without sockets and disks: their supervisors and shards over storages in memory, messages by call. */
import { Census } from '../../src/actors/census.js'
import { ShardTraffic } from '../../src/actors/shard-traffic.js'
import { NodeSupervisor } from '../../src/actors/node-supervisor.js'
import { BlockKind, encodeGenesis, framesOf, streamIdOf } from '../../src/chain/index.js'
import { CatenaryError, StreamNotFoundError, UnknownSegmentError } from '../../src/errors.js'
import { systemClock } from '../../src/clock.js'
import { NodeDirectoryService } from '../../src/node/services/directory-service.js'
import { MemoryStorage } from '../../src/storage/index.js'
import { producer, signer, unplacedFrame, verifySignature } from '../chain/examples.js'
import { eventually } from '../cluster/eventually.js'
import { memoryLog } from './fixtures.js'
import type { Clock } from '../../src/clock.js'
import type { SegmentOwner } from '../../src/actors/segment-owner.js'
import type { ShardPeers } from '../../src/actors/ports.js'
import type { Descriptor, Receipt, SegmentId, StreamId } from '../../src/chain/index.js'
import type { CopyEvent } from '../../src/protocols/copy/service.js'
import type { LookupAnswer, LookupRequest } from '../../src/protocols/directory/service.js'
import type { ReplicateMessage } from '../../src/protocols/replicate/service.js'
import type { InboundMessage } from '../../src/replication/types.js'
import type { MemoryStorageOptions } from '../../src/storage/index.js'

const HEARTBEAT_MS = 100
export const SEGMENT_BYTES = 64 * 1024
const ROOM_BYTES = 1024 * SEGMENT_BYTES

export interface WorldOptions extends MemoryStorageOptions {
  readonly repairDelayMs?: number
  readonly zones?: readonly string[]
  /** what the nodes' shards wait by @default the system's */
  readonly clock?: Clock
  /** what the nodes' census waits by @default the system's */
  readonly censusClock?: Clock
}

export class WorldNode {
  readonly log = memoryLog()
  /** certificates that it has learned, from wherever */
  readonly witnessed: Receipt[] = []
  readonly peerId: string
  storage!: MemoryStorage
  supervisor!: NodeSupervisor
  traffic!: ShardTraffic
  census!: Census
  isUp = false
  #startId = ''
  #starts = 0

  constructor (readonly world: ShardWorld, readonly index: number) {
    this.peerId = signer(index).peerId
  }

  get zone (): string {
    return this.world.options.zones?.[this.index] ?? ''
  }

  async start (): Promise<void> {
    const { world, log, peerId } = this
    const { clock = systemClock } = world.options
    const peers = this.#peers()
    const notary = { verify: verifySignature, witness: async (certificate: Receipt) => { this.witnessed.push(certificate) } }
    this.#startId = `${peerId} ${this.#starts++}`
    this.supervisor = new NodeSupervisor({
      storage: this.storage,
      signer: { peerId, sign: bytes => signer(this.index).privateKey.sign(bytes) },
      notary,
      peers,
      clock,
      log,
      authorise: async () => {},
      onMaster: () => {},
      onHeld: () => {},
      scrubPeriodMs: 0,
      repairDelayMs: world.options.repairDelayMs
    })
    this.traffic = new ShardTraffic({ supervisor: this.supervisor, storage: this.storage, peers, clock, log })
    this.census = new Census({
      self: peerId,
      segments: this.supervisor.segments,
      peers,
      lookup: async (peer, request) => await world.lookedUp(peer, request),
      notary,
      onLearned: () => { this.supervisor.repairer.wake() },
      clock: world.options.censusClock ?? systemClock,
      log
    })
    await this.supervisor.start()
    this.census.start()
    this.isUp = true
    for (const other of world.nodes.filter(node => node !== this && node.isUp)) {
      this.traffic.onUp(other.peerId, other.#startId, other.storage.incarnation)
      other.traffic.onUp(peerId, this.#startId, this.storage.incarnation)
    }
  }

  /** Ends the process; the disk stays as it is. */
  async stop (): Promise<void> {
    if (!this.isUp) {
      return
    }
    this.isUp = false
    this.world.nodes.filter(node => node.isUp).forEach(node => { node.traffic.onDown(this.peerId) })
    await this.census.stop()
    await this.supervisor.stop()
    this.storage = await this.storage.reopen()
  }

  /** Its data folder is lost: what is there is another one, with nothing in it. */
  async wipe (): Promise<void> {
    await this.stop()
    await this.storage.close()
    this.storage = await MemoryStorage.make({ roomBytes: ROOM_BYTES, ...this.world.options })
  }

  beat (): void {
    this.world.nodes.filter(node => node !== this && node.isUp).forEach(node => { node.traffic.onHeartbeat(this.peerId, this.#startId) })
  }

  tail (stream: StreamId): SegmentOwner | undefined {
    return this.supervisor.tail(stream)
  }

  /** The data file of a segment of the stream, to damage it. */
  file (stream: StreamId, number: number, kind: 'data' | 'index' = 'data'): Buffer {
    const path = this.storage.memory.paths.find(path => path.startsWith(`streams/${stream}/${String(number).padStart(10, '0')}-`) && path.endsWith(`.${kind}`))

    return this.storage.memory.bytes(path!)
  }

  state (segment: SegmentId): string | undefined {
    return this.supervisor.owner(segment) != null ? 'opened' : this.supervisor.keeper.record(segment)?.state
  }

  #peers (): ShardPeers {
    const { world, peerId } = this
    const at = (peer: string): WorldNode => {
      const node = world.nodes.find(node => node.peerId === peer && node.isUp)
      if (node == null || !this.isUp) {
        throw new Error(`${peer} can't be reached`)
      }
      return node
    }

    return {
      send: (peer, segment, message) => {
        const to = world.nodes.find(node => node.peerId === peer && node.isUp)
        if (to != null && this.isUp) {
          const copy = inbound(message)
          setImmediate(() => {
            if (to.isUp) {
              to.traffic.onMessage(peerId, segment, copy)
            }
          })
        }
        return to != null
      },
      isUp: peer => world.nodes.some(node => node.peerId === peer && node.isUp),
      incarnationOf: peer => world.nodes.find(node => node.peerId === peer && node.isUp)?.storage.incarnation,
      members: () => world.nodes.map(({ peerId, zone }) => ({ peerId, zone })),
      open: async (peer, request) => { await at(peer).traffic.open(peerId, request) },
      reserve: async (peer, request) => await at(peer).traffic.reserve(peerId, request),
      room: async peer => await at(peer).traffic.room(),
      release: async (peer, key) => { await at(peer).traffic.release(peerId, key) },
      copy: (peer, segment, from, signal) => world.copied(peer, at(peer).traffic.copy(peerId, segment, from, signal))
    }
  }
}

export class ShardWorld {
  readonly nodes: WorldNode[]
  /** what a node's copies are turned into on the way, by peer id: how it lies */
  readonly lies = new Map<string, (event: CopyEvent) => CopyEvent>()
  /** what a node's lists of segments are turned into on the way, by peer id */
  readonly listLies = new Map<string, (answer: LookupAnswer) => LookupAnswer>()
  /** who was asked for copies, in order */
  readonly asked: string[] = []
  readonly #beats: NodeJS.Timeout
  /** of the one producer, so that a block that is tried again is written once */
  #sequence = 0

  private constructor (count: number, readonly options: WorldOptions) {
    this.nodes = Array.from({ length: count }, (_, index) => new WorldNode(this, index))
    this.#beats = setInterval(() => { this.nodes.filter(node => node.isUp).forEach(node => { node.beat() }) }, HEARTBEAT_MS)
  }

  static async start (count: number, options: WorldOptions = {}): Promise<ShardWorld> {
    const world = new ShardWorld(count, options)
    for (const node of world.nodes) {
      node.storage = await MemoryStorage.make({ roomBytes: ROOM_BYTES, ...options })
      await node.start()
    }

    return world
  }

  async stop (): Promise<void> {
    clearInterval(this.#beats)
    for (const node of this.nodes) {
      node.isUp = false
    }
    await Promise.all(this.nodes.map(async node => {
      await node.census.stop()
      await node.supervisor.stop()
      await node.storage.close()
    }))
  }

  /** A stream on the first `replication` nodes, the first of them its master. */
  async createStream (name: string, replication: number): Promise<StreamId> {
    const settings = { name, replication, segmentBytes: SEGMENT_BYTES, frameBytesMax: SEGMENT_BYTES / 8, durability: 'sync' as const, writers: ['*'], readers: ['*'], admins: ['*'] }
    const shards = this.nodes.slice(0, replication).map(({ peerId, storage, zone }) => ({ peerId, incarnation: storage.incarnation, zone }))
    const descriptor: Descriptor = { number: 0, baseHeight: 0, baseTimestamp: systemClock.nowMicros(), firstEpoch: 1, capacity: SEGMENT_BYTES, shards, master: 0, settings }
    const genesisBytes = encodeGenesis({ descriptor, creator: this.nodes[0]!.peerId, nonce: '0f'.repeat(16), createdAt: 0 })
    const stream = streamIdOf(genesisBytes)
    await Promise.all(this.nodes.slice(0, replication).map(async node => {
      await node.supervisor.open({ segment: stream, opening: { genesisBytes, producersFrames: [] }, segments: [] })
    }))

    return stream
  }

  masterOf (stream: StreamId): WorldNode | undefined {
    return this.nodes.find(node => node.isUp && node.tail(stream)?.role === 'master')
  }

  /** Appends a block, at whoever is master, until it is acknowledged. */
  async append (stream: StreamId, text: string): Promise<void> {
    const sequence = ++this.#sequence
    await eventually(`${text} is appended`, async () => {
      const frame = unplacedFrame([Buffer.from(text)], { producer, sequence })
      const master = this.masterOf(stream)?.tail(stream)
      try {
        await master?.append({ stream, frame, ack: 'quorum', follows: sequence - 1, producerName: '', ackTimeoutMs: 1000 })
        return master != null
      } catch (err) {
        if (!(err instanceof CatenaryError)) {
          throw err
        }
        return false
      }
    })
  }

  /** Appends until segment `number` is sealed on these nodes; returns what was appended. */
  async fill (stream: StreamId, number: number, on: readonly WorldNode[], from = 0): Promise<string[]> {
    const texts: string[] = []
    while ((this.masterOf(stream)?.tail(stream)?.descriptor.number ?? 0) <= number) {
      texts.push(`block ${from + texts.length} `.padEnd(6000, '.'))
      await this.append(stream, texts.at(-1)!)
    }
    await eventually(`segment ${number} is sealed everywhere`, () => on.every(node => node.state(this.segment(stream, number)) === 'sealed'))

    return texts
  }

  /** id of a segment of the stream, as any node knows it */
  segment (stream: StreamId, number: number): SegmentId {
    for (const node of this.nodes) {
      const listed = node.supervisor.segments.of(stream).find(segment => segment.number === number)
      if (listed != null) {
        return listed.segment
      }
    }

    throw new UnknownSegmentError(`${number} of ${stream}`)
  }

  /** The blocks of data of a segment, as a node has them. */
  async texts (node: WorldNode, segment: SegmentId): Promise<string[]> {
    const { store, commitEnd } = await node.supervisor.readable(segment)

    return store.readVerified(store.header.descriptor.baseHeight, commitEnd, Infinity)
      .flatMap(bytes => [...framesOf(bytes)])
      .filter(frame => frame.kind === BlockKind.data)
      .flatMap(frame => [...frame.data()].map(data => Buffer.from(data).toString()))
  }

  /** What a node says of a stream, as `directory/1` would. */
  async lookedUp (peer: string, request: LookupRequest): Promise<LookupAnswer> {
    const lie = this.listLies.get(peer) ?? (answer => answer)
    const { supervisor } = this.nodes.find(node => node.peerId === peer && node.isUp)!
    const service = new NodeDirectoryService({
      supervisor,
      catalog: () => ({ byName: () => undefined, byStream: () => undefined }),
      isNode: () => true,
      addressesOf: () => [],
      catchUp: async () => {},
      heard: () => undefined,
      lookupElsewhere: async () => { throw new StreamNotFoundError('elsewhere') }
    })

    return lie(await service.lookup(request, 'another node'))
  }

  async * copied (peer: string, events: AsyncIterable<CopyEvent>): AsyncIterable<CopyEvent> {
    this.asked.push(peer)
    const lie = this.lies.get(peer) ?? (event => event)
    for await (const event of events) {
      yield lie(event.type === 'frames' ? { ...event, bytes: Buffer.from(event.bytes) } : event)
    }
  }
}

/** A message as it comes out of the wire: frames in memory of their own. */
function inbound (message: ReplicateMessage): InboundMessage {
  if (message.type !== 'append') {
    return message
  }
  const { frames, ...head } = message

  return { ...head, frames: [...framesOf(Buffer.concat(frames))] }
}
