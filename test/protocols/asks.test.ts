import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect } from 'chai'
import {
  ClosedError, DeadlineError, InvalidArgumentError, NoRoomError, NotAdmittedError, NotMasterError, ProtocolError, StreamExistsError, StreamNotFoundError
} from '../../src/errors.js'
import { ADMIN, decodeAdminAnswer, decodeAdminRequest, encodeAdminReply, encodeAdminRequest, LISTED_MAX } from '../../src/protocols/admin/codec.js'
import { dialCreateStream, dialListStreams, dialLockStream, dialScrub, dialStatus } from '../../src/protocols/admin/dialer.js'
import { serveAdmin } from '../../src/protocols/admin/handler.js'
import { decodeLookupAnswer, decodeLookupRequest, DIRECTORY, encodeLookupAnswer, encodeLookupRequest, LOOKUP_SEGMENTS_MAX } from '../../src/protocols/directory/codec.js'
import { dialLookup } from '../../src/protocols/directory/dialer.js'
import { serveDirectory } from '../../src/protocols/directory/handler.js'
import { LookupAnswer as PbLookupAnswer } from '../../src/protocols/directory/directory.pb.js'
import { decodeOpening, decodeOpenRequest, encodeOpening, encodeOpenRequest, OPEN, OPEN_SEGMENTS_MAX } from '../../src/protocols/open/codec.js'
import { dialOpen } from '../../src/protocols/open/dialer.js'
import { serveOpen } from '../../src/protocols/open/handler.js'
import { decodeReserveRequest } from '../../src/protocols/reserve/codec.js'
import { dialRelease, dialReserve, dialRoom } from '../../src/protocols/reserve/dialer.js'
import { serveReserve } from '../../src/protocols/reserve/handler.js'
import { MiB, rejection, someId, somePeer, until, World } from './world.js'
import type { Receipt, Settings } from '../../src/chain/index.js'
import type { AdminService, NodeStatus } from '../../src/protocols/admin/service.js'
import type { LookupAnswer, LookupRequest, SegmentInfo } from '../../src/protocols/directory/service.js'
import type { Opening, OpenRequest } from '../../src/protocols/open/service.js'
import type { TestNode } from './world.js'

const NONCE = 'ab'.repeat(16)
const soon = (): AbortSignal => AbortSignal.timeout(5000)

/** `Uint8Array`s and Buffers alike, so that they can be compared. */
function plain<T> (value: T): unknown {
  return JSON.parse(JSON.stringify(value, (_key, entry: unknown) => entry instanceof Uint8Array || (entry as { type?: string } | null)?.type === 'Buffer'
    ? Buffer.from(entry as Uint8Array).toString('hex')
    : entry)) as unknown
}

describe('questions and answers', () => {
  const world = new World()
  let node: TestNode
  let peer: TestNode
  beforeEach(async () => { [node, peer] = [await world.node(), await world.node()] })
  afterEach(async () => { await world.close() })

  describe('directory/1', () => {
    const segment: SegmentInfo = {
      segment: someId(2),
      number: 4,
      baseHeight: 2 ** 40,
      baseTimestamp: 1_700_000_000_000_000,
      shards: [{ peerId: 'p1', incarnation: NONCE, zone: 'z' }, { peerId: 'p2', incarnation: NONCE, zone: '' }],
      sealed: false
    }
    const answer: LookupAnswer = {
      stream: someId(1),
      name: 'orders',
      genesisBytes: Buffer.from('genesis'),
      segments: [{ ...segment, number: 3, sealed: true }, segment],
      tail: segment,
      master: { peerId: 'p1', addresses: ['/ip4/127.0.0.1/tcp/1/p2p/p1'] },
      epoch: 9,
      locked: true,
      peers: [{ peerId: 'p1', addresses: ['/ip4/127.0.0.1/tcp/1/p2p/p1'] }, { peerId: 'p2', addresses: [] }]
    }

    it('asks by name, id and segment, and gives the whole answer', async () => {
      const asked: LookupRequest[] = []
      await serveDirectory(node.gate, {
        async lookup (request, from) {
          expect(from).to.equal(peer.peerId)
          asked.push(request)
          return answer
        }
      })
      const requests: LookupRequest[] = [
        { key: { name: 'orders' }, limit: 1 },
        { key: { stream: someId(1) }, fromNumber: 0, limit: 100 },
        { key: { segment: someId(2) }, fromNumber: 7, limit: 2 }
      ]
      for (const request of requests) {
        expect(plain(await dialLookup(peer.network, node.where, request, soon()))).to.deep.equal(plain(answer))
      }

      expect(plain(asked)).to.deep.equal(plain(requests))
    })

    const lookup = async (name: string, signal = soon()): Promise<LookupAnswer> => await dialLookup(peer.network, node.where, { key: { name }, limit: 1 }, signal)

    it('answers as many questions at once as are asked: those beyond what a peer serves wait for their turn', async () => {
      let atOnce = 0
      let atOnceMax = 0
      await serveDirectory(node.gate, {
        lookup: async () => {
          atOnceMax = Math.max(atOnceMax, ++atOnce)
          await nextTurn()
          atOnce--
          return answer
        }
      })
      // libp2p as anybody has it gives a connection up that has many streams before it is set up
      await lookup('first')
      const asked = Array.from({ length: 200 }, async (_, index) => await lookup(`stream-${index}`, AbortSignal.timeout(15_000)))

      expect((await Promise.all(asked)).every(({ name }) => name === answer.name)).to.equal(true)
      expect(atOnceMax).to.be.within(2, DIRECTORY.atOnceMax)
    })

    it('a question that is given up while it waits for its turn ends at once, and is never asked', async () => {
      const asked: string[] = []
      const answering = Promise.withResolvers<LookupAnswer>()
      await serveDirectory(node.gate, {
        lookup: async ({ key }) => {
          const name = Object.values(key)[0] as string
          asked.push(name)
          return name === 'first' ? answer : await answering.promise
        }
      })
      await lookup('first')
      const others = Array.from({ length: DIRECTORY.atOnceMax / 2 }, async (_, index) => await lookup(`stream-${index}`))
      const reason = new DeadlineError('given up')
      const controller = new AbortController()
      const last = rejection(lookup('last', controller.signal))
      await until(() => asked.length === 1 + others.length)
      controller.abort(reason)

      expect(await last).to.equal(reason)
      answering.resolve(answer)
      await Promise.all(others)
      expect(await lookup('one more')).to.have.property('name', answer.name)
      expect(asked).not.to.include('last')
    })

    it('a stream that is not found is its class', async () => {
      await serveDirectory(node.gate, { lookup: async () => { throw new StreamNotFoundError('orders') } })

      expect(await rejection(dialLookup(peer.network, node.where, { key: { name: 'orders' }, limit: 1 }, soon()))).to.be.instanceOf(StreamNotFoundError)
    })

    it('a question of nothing costs the sender its stream', async () => {
      await serveDirectory(node.gate, { lookup: async () => answer })

      expect(await rejection(dialLookup(peer.network, node.where, { key: { name: '' }, limit: 1 }, soon()))).to.be.instanceOf(ClosedError)
      await until(() => node.errors.length === 1)
      expect(node.errors[0]).to.be.instanceOf(ProtocolError)
    })

    it('a question that is too long costs the sender its stream', async () => {
      await serveDirectory(node.gate, { lookup: async () => answer })

      expect(await rejection(dialLookup(peer.network, node.where, { key: { name: 'x'.repeat(2000) }, limit: 1 }, soon()))).to.be.instanceOf(ClosedError)
    })

    it('a node that answers nothing is given up on', async () => {
      await serveDirectory(node.gate, { lookup: async () => await new Promise<LookupAnswer>(() => undefined) })
      const err = await rejection(dialLookup(peer.network, node.where, { key: { name: 'x' }, limit: 1 }, AbortSignal.timeout(50)))

      expect(err.name).to.equal('TimeoutError')
    })

    it('keeps lists within their limits', () => {
      const many = { ...answer, segments: Array.from({ length: 2000 }, () => segment), peers: Array.from({ length: 300 }, (_, index) => ({ peerId: `q${index}`, addresses: Array.from({ length: 20 }, () => '/ip4/1.2.3.4/tcp/1') })) }
      const arrived = decodeLookupAnswer(encodeLookupAnswer(many)).answer!
      expect(arrived.segments.length).to.equal(LOOKUP_SEGMENTS_MAX)
      expect(arrived.peers.length).to.equal(256)
      expect(arrived.peers[1]!.addresses.length).to.equal(16)
      expect(arrived.master).to.deep.equal(answer.master)

      const over = PbLookupAnswer.encode({
        ...PbLookupAnswer.decode(encodeLookupAnswer(answer)),
        peers: Array.from({ length: 257 }, () => ({ peerId: 'p', addresses: [] }))
      })
      expect(() => decodeLookupAnswer(over)).to.throw(ProtocolError)
      expect(decodeLookupRequest(encodeLookupRequest({ key: { name: 'x' }, limit: 1_000_000 })).limit).to.equal(LOOKUP_SEGMENTS_MAX)
    })
  })

  describe('admin/1', () => {
    const settings: Settings = {
      name: 'orders',
      replication: 3,
      segmentBytes: 64 * MiB,
      frameBytesMax: MiB,
      durability: 'interval',
      writers: ['*'],
      readers: ['a', 'b'],
      admins: []
    }
    const receipt = (byte: number): Receipt => ({
      stream: someId(3), segment: someId(4), epoch: 3, end: 4, hash: Buffer.alloc(32, byte), signatures: [{ peerId: somePeer(1), incarnation: NONCE, signature: Buffer.alloc(64, byte) }]
    })
    const status: NodeStatus = {
      peerId: 'p1',
      cluster: someId(1),
      addresses: ['/ip4/127.0.0.1/tcp/1'],
      startedAtMs: 1_700_000_000_000,
      nodes: [{ peerId: 'p2', addresses: ['/ip4/127.0.0.1/tcp/2'], connected: true }],
      roomBytes: 2 ** 45,
      sealed: 12,
      shards: [
        { stream: someId(3), name: 'orders', segment: someId(4), number: 2, state: 'opened', role: 'master', epoch: 3, end: 2 ** 32 - 1, durableEnd: 2 ** 31, commitEnd: 98 },
        { stream: someId(3), name: 'orders', segment: someId(5), number: 1, state: 'quarantined', role: 'none', epoch: 1, end: 10, durableEnd: 10, commitEnd: 10, reason: 'a bad block' }
      ],
      forks: [{ name: 'orders', height: 3, first: receipt(5), second: receipt(6), foundAt: 1_700_000_000_000_000 }]
    }
    const service: AdminService = {
      createStream: async (request, from) => {
        expect(from).to.equal(peer.peerId)
        if (request.settings.name === 'taken') {
          throw new StreamExistsError('taken', someId(9))
        }
        return { stream: someId(6), genesisBytes: Buffer.from(JSON.stringify(request)) }
      },
      listStreams: async () => [{ name: 'orders', stream: someId(6), replication: 3, segmentBytes: 64 * MiB }],
      lockStream: async stream => { throw new NotMasterError(stream, 'p2') },
      status: async () => status,
      scrub: async (request, from) => {
        expect(from).to.equal(peer.peerId)
        return { running: request.start, segments: 3, of: 7, bytes: 2 ** 40, damaged: request.segment === someId(4) ? 1 : 0, indexesMade: 2 }
      }
    }

    it('creates, lists, locks and tells', async () => {
      await serveAdmin(node.gate, service)
      const request = { settings: { ...settings, retention: { bytes: 2 ** 50, ageMs: 1000, segments: 7 } }, nonce: NONCE }
      const created = await dialCreateStream(peer.network, node.where, request, soon())

      expect(created.stream).to.equal(someId(6))
      expect(JSON.parse(Buffer.from(created.genesisBytes).toString())).to.deep.equal(request)
      expect(await dialListStreams(peer.network, node.where, soon())).to.deep.equal([{ name: 'orders', stream: someId(6), replication: 3, segmentBytes: 64 * MiB }])
      expect(plain(await dialStatus(peer.network, node.where, soon()))).to.deep.equal(plain(status))
      expect(await rejection(dialLockStream(peer.network, node.where, someId(6), soon()))).to.be.instanceOf(NotMasterError).with.property('master', 'p2')
      const taken = await rejection(dialCreateStream(peer.network, node.where, { settings: { ...settings, name: 'taken' }, nonce: NONCE }, soon()))
      expect(taken).to.be.instanceOf(StreamExistsError).with.property('stream', someId(9))
    })

    it('has segments read anew, and tells how far it is', async () => {
      await serveAdmin(node.gate, service)

      expect(await dialScrub(peer.network, node.where, { start: true }, soon()))
        .to.deep.equal({ running: true, segments: 3, of: 7, bytes: 2 ** 40, damaged: 0, indexesMade: 2 })
      expect(await dialScrub(peer.network, node.where, { start: false, segment: someId(4) }, soon())).to.include({ running: false, damaged: 1 })
    })

    it('a list without streams is a list', async () => {
      await serveAdmin(node.gate, { ...service, listStreams: async () => [] })

      expect(await dialListStreams(peer.network, node.where, soon())).to.deep.equal([])
    })

    it('settings without retention stay so', () => {
      const question = decodeAdminRequest(encodeAdminRequest({ type: 'createStream', request: { settings, nonce: NONCE } }))

      expect(question).to.deep.equal({ type: 'createStream', request: { settings, nonce: NONCE } })
    })

    it('the longest list with the longest names fits an answer', () => {
      const streams = Array.from({ length: LISTED_MAX + 1 }, () => ({ name: 'n'.repeat(255), stream: someId(1), replication: 9, segmentBytes: 2 ** 30 }))
      const bytes = encodeAdminReply({ type: 'streams', streams })
      const { reply } = decodeAdminAnswer(bytes)

      expect(bytes.length).to.be.below(ADMIN.answerBytesMax)
      expect(reply?.type === 'streams' ? reply.streams.length : 0).to.equal(LISTED_MAX)
      const shards = Array.from({ length: LISTED_MAX + 1 }, () => ({ ...status.shards[1]!, name: 'n'.repeat(255), reason: 'r'.repeat(200) }))
      expect(encodeAdminReply({ type: 'status', status: { ...status, shards } }).length).to.be.below(ADMIN.answerBytesMax)
    })

    it('refuses what can be no question', () => {
      const bytes = encodeAdminRequest({ type: 'createStream', request: { settings: { ...settings, writers: Array.from({ length: 257 }, () => 'p') }, nonce: NONCE } })
      expect(() => decodeAdminRequest(bytes)).to.throw(ProtocolError)
      expect(() => decodeAdminRequest(encodeAdminRequest({ type: 'createStream', request: { settings, nonce: 'ab' } }))).to.throw(ProtocolError)
      expect(() => decodeAdminRequest(new Uint8Array(0))).to.throw(ProtocolError)
    })
  })

  describe('open/1', () => {
    const certificate: Receipt = {
      stream: someId(1), segment: someId(2), epoch: 3, end: 4, hash: Buffer.alloc(32, 5), signatures: [{ peerId: somePeer(1), incarnation: NONCE, signature: Buffer.alloc(64, 1) }]
    }
    const opening: Opening = {
      sealFrame: Buffer.alloc(4096, 1),
      certificate,
      producersFrames: [Buffer.alloc(136, 2), Buffer.alloc(144, 3)],
      lastData: Buffer.alloc(32, 4),
      lastDataSegment: someId(5)
    }

    it('opens a segment with all that is needed for it', async () => {
      const request: OpenRequest = {
        segment: someId(2),
        opening,
        segments: [{ stream: someId(1), segment: someId(1), number: 0, descriptorBytes: Buffer.from('descriptor') }]
      }
      let got: OpenRequest | undefined
      await serveOpen(node.gate, {
        open: async (_peer, request) => { got = request }
      })
      await dialOpen(peer.network, node.where, request, soon())

      expect(plain(got)).to.deep.equal(plain(request))
    })

    it('an Open that is refused is its class', async () => {
      await serveOpen(node.gate, {
        open: async () => { throw new NoRoomError(100, 5) }
      })

      expect(await rejection(dialOpen(peer.network, node.where, { segment: someId(2), opening, segments: [] }, soon()))).to.be.instanceOf(NoRoomError).with.property('availableBytes', 5)
    })

    it('sends the last part of a long list of segments, whatever its size', () => {
      for (const [descriptorBytes, most] of [[500, OPEN_SEGMENTS_MAX], [60 * 1024, 17]] as const) {
        const segments = Array.from({ length: 1000 }, (_, number) => ({ stream: someId(1), segment: someId(2), number, descriptorBytes: new Uint8Array(descriptorBytes) }))
        const bytes = encodeOpenRequest({ segment: someId(3), opening: { ...opening, sealFrame: new Uint8Array(MiB) }, segments })
        const got = decodeOpenRequest(bytes).segments

        expect(bytes.length).to.be.below(OPEN.requestBytesMax)
        expect(got.length).to.equal(most)
        expect(got.at(-1)?.number).to.equal(999)
      }
    })

    it('an opening is kept as it was', () => {
      const genesis: Opening = { genesisBytes: Buffer.from('genesis'), producersFrames: [] }

      expect(plain(decodeOpening(encodeOpening(opening)))).to.deep.equal(plain(opening))
      expect(plain(decodeOpening(encodeOpening(genesis)))).to.deep.equal(plain(genesis))
    })

    it('is for nodes only', async () => {
      node.members = new Set()
      await serveOpen(node.gate, { open: async () => { throw new Error('never') } })

      expect(await rejection(dialOpen(peer.network, node.where, { segment: someId(2), opening, segments: [] }, soon()))).to.be.instanceOf(NotAdmittedError)
      expect(node.gate.refused).to.equal(1)
    })

    it('a request that opens nothing costs the sender its stream', () => {
      expect(() => decodeOpenRequest(encodeOpenRequest({ segment: someId(2), opening, segments: [] }).subarray(0, 34))).to.throw(ProtocolError, 'nothing')
    })

    it('has the same bytes as ever', () => {
      const genesis: Opening = { genesisBytes: Buffer.from('genesis'), producersFrames: [] }
      expect(Buffer.from(encodeOpenRequest({ segment: someId(2), opening: genesis, segments: [] })).toString('hex'))
        .to.equal('0a20' + '02'.repeat(32) + '1209' + '0a07' + Buffer.from('genesis').toString('hex'))
    })
  })

  describe('reserve/1', () => {
    const request = { stream: someId(1), number: 3, nonce: NONCE, capacity: 64 * MiB, leaseMs: 60_000 }

    it('reserves and releases', async () => {
      const released: unknown[] = []
      await serveReserve(node.gate, {
        reserve: async (from, got) => {
          expect([from, got]).to.deep.equal([peer.peerId, request])
          return { incarnation: 'cd'.repeat(16), roomBytes: 2 ** 40 }
        },
        room: async from => ({ incarnation: 'ef'.repeat(16), roomBytes: from === peer.peerId ? 7 : 0 }),
        release: async (_from, key) => { released.push(key) }
      })

      expect(await dialReserve(peer.network, node.where, request, soon())).to.deep.equal({ incarnation: 'cd'.repeat(16), roomBytes: 2 ** 40 })
      expect(await dialRoom(peer.network, node.where, soon())).to.deep.equal({ incarnation: 'ef'.repeat(16), roomBytes: 7 })
      await dialRelease(peer.network, node.where, { stream: someId(1), number: 3, nonce: NONCE }, soon())
      expect(released).to.deep.equal([{ stream: someId(1), number: 3, nonce: NONCE }])
    })

    it('refuses what is out of range before anybody reserves it', async () => {
      await serveReserve(node.gate, { reserve: async () => { throw new NoRoomError(1, 0) }, room: async () => { throw new Error('never') }, release: async () => undefined })

      expect(await rejection(dialReserve(peer.network, node.where, { ...request, capacity: 5 }, soon()))).to.be.instanceOf(InvalidArgumentError)
      expect(await rejection(dialReserve(peer.network, node.where, { ...request, leaseMs: 10 ** 9 }, soon()))).to.be.instanceOf(InvalidArgumentError)
      expect(await rejection(dialReserve(peer.network, node.where, request, soon()))).to.be.instanceOf(NoRoomError)
      expect(() => decodeReserveRequest(Uint8Array.of(0x0a, 1, 1))).to.throw(ProtocolError)
    })
  })
})
