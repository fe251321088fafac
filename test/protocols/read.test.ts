import { expect } from 'chai'
import { FrameBuilder, framesOf } from '../../src/chain/index.js'
import { BlockNotFoundError, ClosedError, InternalError, ProtocolError, StreamNotFoundError, UnknownSegmentError } from '../../src/errors.js'
import { decodeCopyAnswer, decodeCopyRequest, encodeCopyRequest } from '../../src/protocols/copy/codec.js'
import { dialCopy } from '../../src/protocols/copy/dialer.js'
import { serveCopy } from '../../src/protocols/copy/handler.js'
import { decodeReadAnswer, decodeReadRequest, encodeReadEvent, encodeReadRequest, READ_ANSWER_BYTES_MAX, READ_PROTOCOL } from '../../src/protocols/read/codec.js'
import { dialRead } from '../../src/protocols/read/dialer.js'
import { serveRead } from '../../src/protocols/read/handler.js'
import { MemoryLog } from './memory-log.js'
import { KiB, MiB, prefixed, rejection, settle, someId, until, World } from './world.js'
import type { Receipt } from '../../src/chain/index.js'
import type { CopyEvent } from '../../src/protocols/copy/service.js'
import type { Opening } from '../../src/protocols/open/service.js'
import type { ReadEvent, ReadRequest, ReadService } from '../../src/protocols/read/service.js'
import type { TestNode } from './world.js'

const log = new MemoryLog()
const REQUEST: ReadRequest = { stream: log.stream, from: { type: 'start' }, limit: 0, waitMs: 0, fresh: false }

async function fill (target: MemoryLog, frames: number, size = 10): Promise<void> {
  for (let index = 0; index < frames; index++) {
    const builder = new FrameBuilder()
    builder.add(Buffer.alloc(size, index))
    await target.append({ stream: target.stream, frame: builder.finish(), ack: 'quorum', follows: 0, producerName: '', ackTimeoutMs: 0 }, '')
  }
}

async function all<T> (events: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const event of events) {
    list.push(event)
  }

  return list
}

/** Pieces without end; how many were asked for, and whether it was told to stop. */
class Endless implements ReadService {
  pieces = 0
  stopped = false
  returned = false
  readonly piece = Buffer.alloc(512 * KiB)

  async * read (_request: ReadRequest, _peer: string, signal: AbortSignal): AsyncGenerator<ReadEvent, void, undefined> {
    signal.addEventListener('abort', () => { this.stopped = true })
    try {
      for (;;) {
        this.pieces++
        yield { type: 'frames', bytes: this.piece, commitEnd: 1 }
      }
    } finally {
      this.returned = true
    }
  }
}

describe('read/1', () => {
  const world = new World()
  afterEach(async () => { await world.close() })

  async function serve (service: ReadService): Promise<{ node: TestNode, client: TestNode, read: (request?: Partial<ReadRequest>, signal?: AbortSignal) => AsyncIterable<ReadEvent> }> {
    const [node, client] = [await world.node(), await world.node()]
    await serveRead(node.gate, service)

    return { node, client, read: (request, signal) => dialRead(client.network, node.where, { ...REQUEST, ...request }, signal ?? AbortSignal.timeout(10_000)) }
  }

  it('gives the segment first, then the same frames, then why it ended', async () => {
    const log = new MemoryLog()
    await fill(log, 20)
    const { read } = await serve(log)
    const events = await all(read())

    expect(events[0]).to.deep.include({ type: 'segment', segment: log.stream, number: 0, height: 0, commitEnd: 20 })
    expect(Buffer.from((events[0] as { descriptorBytes: Uint8Array }).descriptorBytes).equals(log.descriptorBytes)).to.equal(true)
    const frames = events.flatMap(event => event.type === 'frames' ? [...framesOf(event.bytes)] : [])
    expect(Buffer.compare(Buffer.concat(frames.map(frame => frame.bytes)), Buffer.concat(log.frames.map(frame => frame.bytes)))).to.equal(0)
    expect(events.at(-1)).to.deep.equal({ type: 'end', reason: 'timeout' })
  })

  it('says when it waits at the tail, and goes on when something comes', async () => {
    const log = new MemoryLog()
    await fill(log, 1)
    const { read } = await serve(log)
    const seen: string[] = []
    for await (const event of read({ waitMs: Infinity, limit: 2 })) {
      seen.push(event.type)
      if (event.type === 'tail') {
        await fill(log, 1)
      }
    }

    expect(seen).to.deep.equal(['segment', 'frames', 'tail', 'frames', 'end'])
  })

  it('everything asked for arrives', () => {
    const requests: ReadRequest[] = [
      REQUEST,
      { ...REQUEST, segment: someId(3), from: { type: 'end' }, waitMs: Infinity },
      { ...REQUEST, from: { type: 'height', height: 2 ** 40 }, until: 2 ** 41, limit: 5 },
      { ...REQUEST, from: { type: 'time', time: 1_700_000_000_000_000 }, waitMs: 250, fresh: true },
      { ...REQUEST, from: { type: 'block', hash: Buffer.alloc(32, 5) } }
    ]
    for (const request of requests) {
      const arrived = decodeReadRequest(encodeReadRequest(request))
      const from = arrived.from.type === 'block' ? { ...arrived.from, hash: Buffer.from(arrived.from.hash) } : arrived.from
      expect({ ...arrived, from }).to.deep.equal({ segment: undefined, until: undefined, ...request })
    }
  })

  it('refuses what can be no request', () => {
    expect(() => decodeReadRequest(encodeReadRequest({ ...REQUEST, from: { type: 'block', hash: Buffer.alloc(31) } }))).to.throw(ProtocolError)
    expect(() => decodeReadRequest(Buffer.concat([encodeReadRequest(REQUEST), Uint8Array.of(0x18, 5)]))).to.throw(ProtocolError)
    expect(() => decodeReadRequest(Uint8Array.of(0x0a, 1, 1))).to.throw(ProtocolError)
    expect(() => decodeReadRequest(Buffer.from('nonsense'))).to.throw(ProtocolError)
  })

  it('a condition arrives as its class, whenever it comes', async () => {
    const log = new MemoryLog()
    const { read } = await serve({
      async * read (request, peer, signal) {
        yield * log.read(request, peer, signal)
        throw new TypeError('a bug')
      }
    })

    expect(await rejection(all(read({ stream: someId(9) })))).to.be.instanceOf(StreamNotFoundError)
    expect(await rejection(all(read({ from: { type: 'height', height: 5 } })))).to.be.instanceOf(BlockNotFoundError)
    const events: string[] = []
    const err = await rejection((async () => {
      for await (const event of read({ waitMs: 0, limit: 0 })) {
        events.push(event.type)
        if (event.type === 'segment') {
          await settle()
        }
      }
      throw new InternalError('the end comes first')
    })())
    expect(events).to.deep.equal(['segment', 'end'])
    expect(err).to.be.instanceOf(InternalError)
  })

  it('a slow reader stops the node, whose memory stays bounded', async () => {
    const endless = new Endless()
    const { read } = await serve(endless)
    const reader = read()[Symbol.asyncIterator]()
    await reader.next()
    await settle(200)
    const ahead = endless.pieces
    expect(ahead * endless.piece.length).to.be.within(2 * MiB, 4 * MiB)

    for (let count = 0; count < 20; count++) {
      await reader.next()
    }
    await settle(200)
    expect(endless.pieces).to.be.within(20, 20 + ahead + 2)
    await reader.return?.()
    await until(() => endless.returned)
  })

  it('a reader that leaves early ends the read at the node', async () => {
    const log = new MemoryLog()
    await fill(log, 3)
    let stopped = false
    const { node, read } = await serve({
      async * read (request, peer, signal) {
        signal.addEventListener('abort', () => { stopped = true })
        yield * log.read(request, peer, signal)
      }
    })
    for await (const event of read({ waitMs: Infinity })) {
      if (event.type === 'tail') {
        break
      }
    }

    await until(() => stopped)
    await until(() => node.libp2p.getConnections().every(connection => connection.streams.every(({ protocol }) => protocol !== READ_PROTOCOL)))
  })

  it('an aborted signal ends it with its reason', async () => {
    const log = new MemoryLog()
    const { read } = await serve(log)
    const controller = new AbortController()
    const reason = new ClosedError('enough')
    const reading = rejection(all(read({ waitMs: Infinity }, controller.signal)))
    await settle()
    controller.abort(reason)

    expect(await reading).to.equal(reason)
  })

  it('a node that goes away in between is a ClosedError, never an end', async () => {
    const endless = new Endless()
    const { node, read } = await serve(endless)
    let pieces = 0
    const err = await rejection((async () => {
      for await (const event of read()) {
        pieces += event.type === 'frames' ? 1 : 0
        if (pieces === 5) {
          await node.libp2p.stop()
        }
      }
    })())

    expect(err).to.be.instanceOf(ClosedError)
  })

  it('a reader that sends what is no credit loses its stream', async () => {
    const endless = new Endless()
    const { node, client } = await serve(endless)
    const stream = await client.libp2p.dialProtocol(node.libp2p.getMultiaddrs(), READ_PROTOCOL)
    stream.addEventListener('message', () => undefined)
    stream.send(prefixed(encodeReadRequest(REQUEST)))
    await until(() => endless.pieces > 0)
    stream.send(prefixed(Buffer.from('nonsense')))

    await until(() => stream.status === 'reset' && endless.returned)
  })

  it('a piece of the largest size fits a message', () => {
    const pieces = encodeReadEvent({ type: 'frames', bytes: new Uint8Array(MiB), commitEnd: Number.MAX_SAFE_INTEGER })

    expect(Buffer.concat(pieces).length).to.be.below(READ_ANSWER_BYTES_MAX)
  })

  it('has the same bytes as ever', () => {
    const frames = Buffer.concat(encodeReadEvent({ type: 'frames', bytes: Uint8Array.of(1, 2, 3), commitEnd: 200 }))
    expect(frames.toString('hex')).to.equal('20c801' + '7203010203')
    expect(decodeReadAnswer(frames).event).to.deep.include({ type: 'frames', commitEnd: 200 })
    expect(Buffer.from(encodeReadRequest({ ...REQUEST, from: { type: 'height', height: 5 }, limit: 1, waitMs: 9 })).toString('hex'))
      .to.equal('0a20' + '07'.repeat(32) + '1802' + '2005' + '3801' + '4009')
    expect(Buffer.concat(encodeReadEvent({ type: 'end', reason: 'limit' })).toString('hex')).to.equal('1a020802')
    const certificate: Receipt = { stream: someId(1), segment: someId(2), epoch: 3, end: 4, hash: Buffer.alloc(32), signatures: [] }
    const { event } = decodeReadAnswer(Buffer.concat(encodeReadEvent({ type: 'end', reason: 'sealed', certificate })))
    expect(event).to.have.property('certificate').that.deep.includes({ segment: someId(2), epoch: 3, end: 4 })
  })
})

describe('copy/1', () => {
  const world = new World()
  afterEach(async () => { await world.close() })
  const certificate: Receipt = { stream: someId(1), segment: someId(2), epoch: 3, end: 4, hash: new Uint8Array(32), signatures: [] }

  it('gives the segment and its certificate, then the frames, and says when that was all', async () => {
    const [node, other] = [await world.node(), await world.node()]
    const pieces = Array.from({ length: 12 }, (_, index) => new Uint8Array(512 * KiB).fill(index))
    await serveCopy(node.gate, {
      async * copy (peer, segment, from): AsyncGenerator<CopyEvent, void, undefined> {
        expect([peer, segment, from]).to.deep.equal([other.peerId, someId(2), 17])
        yield { type: 'segment', descriptorBytes: Uint8Array.of(1, 2), certificate, opening: { genesisBytes: Uint8Array.of(7, 8), producersFrames: [] } }
        for (const bytes of pieces) {
          yield { type: 'frames', bytes }
        }
      }
    })
    const events = await all(dialCopy(other.network, node.where, someId(2), 17, AbortSignal.timeout(10_000)))

    expect(events[0]).to.deep.include({ type: 'segment' })
    expect((events[0] as { certificate: Receipt }).certificate).to.deep.include({ segment: someId(2), epoch: 3, end: 4 })
    expect(Buffer.from((events[0] as { opening: Opening }).opening.genesisBytes!).toString('hex')).to.equal('0708')
    expect(events.length).to.equal(13)
    expect(Buffer.compare(Buffer.concat(events.flatMap(event => event.type === 'frames' ? [event.bytes] : [])), Buffer.concat(pieces))).to.equal(0)
  })

  it('a segment that is not held is an UnknownSegmentError', async () => {
    const [node, other] = [await world.node(), await world.node()]
    await serveCopy(node.gate, {
      async * copy (_peer, segment) {
        throw new UnknownSegmentError(segment)
      }
    })

    expect(await rejection(all(dialCopy(other.network, node.where, someId(2), 0, AbortSignal.timeout(5000))))).to.be.instanceOf(UnknownSegmentError)
  })

  it('is for nodes only', async () => {
    const [node, stranger] = [await world.node(), await world.node()]
    node.members = new Set()
    await serveCopy(node.gate, { copy: () => { throw new Error('never') } })

    expect((await rejection(all(dialCopy(stranger.network, node.where, someId(2), 0, AbortSignal.timeout(5000))))).name).to.equal('NotAdmittedError')
  })

  it('refuses what can be no message', () => {
    expect(decodeCopyRequest(encodeCopyRequest(someId(2), 3))).to.deep.equal({ segment: someId(2), from: 3 })
    expect(() => decodeCopyRequest(new Uint8Array(0))).to.throw(ProtocolError)
    expect(() => decodeCopyAnswer(Uint8Array.of(0x12, 1, 0xff))).to.throw()
  })
})
