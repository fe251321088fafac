import { expect } from 'chai'
import { producerIdOf } from '../../src/chain/index.js'
import { AckTimeoutError, BrokenChainError, BusyError, ClosedError, DeadlineError, NotAllowedError, NotMasterError, SequenceGapError, StreamLockedError, StreamUnavailableError, TooLargeError } from '../../src/errors.js'
import { numbers, rejection, setup, text } from './support.js'
import type { AckedFrame } from '../../src/client/index.js'
import type { Setup } from './support.js'

describe('a writer', () => {
  let all: Setup

  beforeEach(async () => { all = await setup() })
  afterEach(async () => all.client.close())

  function write (count: number, options: Parameters<Setup['stream']['writer']>[0] = {}): ReturnType<Setup['stream']['writer']> {
    const writer = all.stream.writer({ name: 'w', frameBytes: 200, ...options })
    for (const block of numbers(0, count)) {
      writer.write(Buffer.from(block))
    }
    return writer
  }

  const written = (): string[] => all.log.data.map(text)

  it('writes blocks in order, several to a frame, numbered under its own producer id', async () => {
    const writer = write(100)
    await writer.close()

    expect(written()).to.deep.equal(numbers(0, 100))
    expect(all.log.writes).to.be.below(50)
    const frame = all.log.tail.frames[0]
    expect(Buffer.from(frame?.producer ?? [])).to.deep.equal(Buffer.from(producerIdOf(all.client.peerId, 'w')))
    expect(frame?.sequence).to.equal(1)
    expect(all.cluster.node(0).requests[1]?.follows).to.equal(frame?.lastSequence)
  })

  it('sends at once while nothing is on its way, and then what has gathered meanwhile', async () => {
    const first = Promise.withResolvers<void>()
    const second = Promise.withResolvers<void>()
    const writer = write(1, { lingerMs: 3_600_000, onAck: ({ count }) => { (count === 1 ? first : second).resolve() } })
    setImmediate(() => { // behind the first frame's end
      writer.write(Buffer.from('block 1'))
      writer.write(Buffer.from('block 2'))
    })
    await first.promise
    await second.promise

    expect(written()).to.deep.equal(numbers(0, 3))
    expect(all.log.writes).to.equal(2)
    await writer.close()
  })

  it('tells of every frame acknowledged, with tokens that read the blocks', async () => {
    const acked: AckedFrame[] = []
    const writer = write(30, { onAck: frame => { acked.push(frame) } })
    await writer.flush()

    const tokens = acked.flatMap(frame => Array.from({ length: frame.count }, (_, index) => frame.token(index)))
    expect(tokens).to.have.length(30)
    const block = await all.stream.fetch(tokens[17] as string)
    expect(text(block.data)).to.equal('block 17')
    expect(block.token).to.equal(tokens[17])
    expect(acked[0]?.provisional).to.equal(false)
  })

  it('calls what only the master acknowledged provisional', async () => {
    const acked: AckedFrame[] = []
    await write(1, { ack: 'master', onAck: frame => { acked.push(frame) } }).close()

    expect(acked[0]?.provisional).to.equal(true)
  })

  it('writes once what it has to send again because acknowledgements are lost', async () => {
    all.cluster.node(0).lostAcks = 3
    const acked: AckedFrame[] = []
    const writer = write(100, { onAck: frame => { acked.push(frame) } })
    await writer.flush()

    expect(written()).to.deep.equal(numbers(0, 100))
    expect(all.cluster.node(0).requests.length).to.be.above(all.log.writes)
    const heights = acked.flatMap(frame => Array.from({ length: frame.count }, (_, index) => frame.height + index))
    expect(heights).to.deep.equal(Array.from({ length: 100 }, (_, index) => index))
  })

  it('follows a node that says who the master is', async () => {
    const writer = write(50)
    await writer.flush()
    all.cluster.elect(all.cluster.node(1))
    const lookups = all.cluster.nodes.map(node => node.lookups)
    for (const block of numbers(50, 100)) {
      writer.write(Buffer.from(block))
    }
    await writer.flush()

    expect(written()).to.deep.equal(numbers(0, 100))
    expect(all.cluster.node(1).requests.length).to.be.above(0)
    expect(all.cluster.nodes.map(node => node.lookups)).to.deep.equal(lookups)
  })

  it('finds the next master when the last one is killed in the midst of it', async () => {
    const writer = write(200)
    all.cluster.node(0).lostAcks = 1
    setImmediate(() => {
      all.cluster.node(0).kill()
      all.cluster.elect(all.cluster.node(2))
    })
    await writer.flush()

    expect(written()).to.deep.equal(numbers(0, 200))
    expect(all.cluster.node(2).requests.length).to.be.above(0)
  })

  it('waits while there is no master', async () => {
    all.cluster.master = undefined
    const writer = write(5)
    setTimeout(() => { all.cluster.elect(all.cluster.node(1)) }, 20)
    await writer.flush()

    expect(written()).to.deep.equal(numbers(0, 5))
  })

  it('goes elsewhere when a node stops answering though its connection stays', async () => {
    const writer = write(5, { answerTimeoutMs: 30 })
    await writer.flush()
    all.cluster.node(0).isStalled = true
    all.cluster.elect(all.cluster.node(1))
    for (const block of numbers(5, 10)) {
      writer.write(Buffer.from(block))
    }
    await writer.flush()

    expect(written()).to.deep.equal(numbers(0, 10))
    expect(all.cluster.node(1).requests.length).to.equal(1)
  })

  it('goes elsewhere sooner when others know another master', async () => {
    const writer = write(5, { answerTimeoutMs: 60_000 })
    await writer.flush()
    all.cluster.node(0).isStalled = true
    all.cluster.elect(all.cluster.node(1))
    writer.write(Buffer.from('block 5'))
    await writer.flush()

    expect(written()).to.deep.equal(numbers(0, 6))
  })

  it('does not ask a node that is silent again because it masters a later epoch too', async () => {
    await all.client.close()
    all = await setup({ requestTimeoutMs: 60_000 })
    const writer = write(5, { answerTimeoutMs: 60_000 })
    await writer.flush()
    all.cluster.elect(all.cluster.node(0))
    all.cluster.node(0).isStalled = true
    writer.write(Buffer.from('block 5'))
    setTimeout(() => { all.cluster.elect(all.cluster.node(1)) }, 700)
    await writer.flush()

    expect(written()).to.deep.equal(numbers(0, 6))
    expect(all.cluster.node(1).requests.length).to.equal(1)
  }).timeout(5000)

  it('goes on waiting for a silent node when all that others know is an earlier master', async () => {
    const writer = write(5, { answerTimeoutMs: 60_000 })
    await writer.flush()
    all.cluster.node(0).isStalled = true
    all.cluster.node(2).lookupAs = answer => ({ ...answer, master: all.cluster.peers[1], epoch: 0 })
    writer.write(Buffer.from('block 5'))
    await new Promise(resolve => setTimeout(resolve, 700))
    expect(all.cluster.node(1).requests.length).to.equal(0)

    all.cluster.elect(all.cluster.node(1))
    await writer.flush()
    expect(written()).to.deep.equal(numbers(0, 6))
  }).timeout(5000)

  it('goes elsewhere just as soon while it sends more and more', async () => {
    const writer = write(5, { answerTimeoutMs: 60_000 })
    await writer.flush()
    all.cluster.node(0).isStalled = true
    all.cluster.elect(all.cluster.node(1))
    let count = 5
    await new Promise<void>(resolve => {
      const timer = setInterval(() => {
        if (all.cluster.node(1).requests.length > 0) {
          clearInterval(timer)
          resolve()
        } else {
          writer.write(Buffer.from(`block ${count++}`))
        }
      }, 20)
    })
    await writer.flush()

    expect(written()).to.deep.equal(numbers(0, count))
  }).timeout(5000)

  it('sends everything again in order after one frame was refused for now', async () => {
    all.cluster.node(0).appendErrors.push(new BusyError('mailbox is full'))
    await write(100).flush()

    expect(written()).to.deep.equal(numbers(0, 100))
  })

  it('keeps its own frames as they were when a node in the same process writes to what it gets', async () => {
    await all.client.close()
    all = await setup({ local: cluster => cluster.node(0) })
    all.cluster.node(0).lostAcks = 2
    await write(60).flush()

    expect(written()).to.deep.equal(numbers(0, 60))
    expect(all.log.writes).to.equal(all.log.tail.frames.length)
  })

  it('says when enough is in flight, and when there is room again', async () => {
    const writer = all.stream.writer({ inFlightBytes: 1000, frameBytes: 300 })
    let taken = 0
    while (writer.write(Buffer.alloc(50))) {
      taken++
    }
    expect(taken).to.be.within(10, 20)

    await writer.drained()
    expect(writer.pendingBytes).to.be.below(1000)
    await writer.close()
    expect(all.log.data).to.have.length(taken + 1)
  })

  it('takes no more when that is not heeded', async () => {
    await all.client.close()
    all = await setup({}, { frameBytesMax: 1024 })
    const writer = all.stream.writer({ inFlightBytes: 1000 })

    expect(() => {
      while (true) {
        writer.write(Buffer.alloc(100))
      }
    }).to.throw(BusyError)
    await writer.close()
  })

  it('is the end of a pipe, at the pace of the stream', async () => {
    const writer = all.stream.writer({ inFlightBytes: 500, frameBytes: 200 })
    await writer.sink([Buffer.from('block 0'), numbers(1, 400).map(block => Buffer.from(block))])

    expect(written()).to.deep.equal(numbers(0, 400))
  })

  it('refuses a block that no frame can hold', async () => {
    await all.client.close()
    all = await setup({}, { frameBytesMax: 1024 })
    const writer = all.stream.writer()

    expect(() => writer.write(Buffer.alloc(1024 - 128 - 3))).to.throw(TooLargeError, 'A block of 893 is over the limit of 892')
    writer.write(Buffer.alloc(1024 - 128 - 4))
    await writer.close()
    expect(all.log.data[0]).to.have.length(892)
  })

  it('fails for good, with all that is unacknowledged, when it may not write', async () => {
    const error = new NotAllowedError(all.client.peerId, 'write', all.stream.id)
    all.cluster.node(0).appendErrors.push(error)
    const writer = write(100)

    expect(await rejection(writer.flush())).to.equal(error)
    expect(() => writer.write(Buffer.from('more'))).to.throw(NotAllowedError)
    expect(await rejection(writer.drained())).to.equal(error)
    expect(written()).to.deep.equal([])
  })

  it('fails when the stream is locked', async () => {
    all.log.seal()

    expect(await rejection(write(3).flush())).to.be.instanceOf(StreamLockedError)
  })

  it('fails when the node chains something else than what was sent', async () => {
    all.cluster.node(0).ackAs = ack => ({ ...ack, lastHash: Buffer.alloc(32, 1) })
    const error = await rejection(write(3).flush())

    expect(error).to.be.instanceOf(BrokenChainError)
    expect(error.message).to.contain(all.cluster.node(0).peerId)
  })

  it('fails with a gap when blocks that only the master had are gone', async () => {
    const writer = write(3, { ack: 'master' })
    await writer.flush()
    all.cluster.node(0).appendErrors.push(new SequenceGapError(1, 4))
    writer.write(Buffer.from('block 3'))

    expect(await rejection(writer.flush())).to.be.instanceOf(SequenceGapError)
  })

  it('goes on when not every shard acknowledged in time, and says so once', async () => {
    all.cluster.node(0).appendErrors.push(new AckTimeoutError([all.cluster.node(2).peerId]))
    const writer = write(1, { ack: 'all', ackTimeoutMs: 5 })

    expect(await rejection(writer.flush())).to.be.instanceOf(AckTimeoutError)
    await writer.flush()
    expect(writer.failure).to.equal(undefined)
  })

  it('gives up at its deadline, naming what went wrong last', async () => {
    for (let times = 0; times < 1000; times++) {
      all.cluster.node(0).appendErrors.push(new NotMasterError(all.stream.id))
    }
    const error = await rejection(write(1, { deadlineMs: 50 }).flush())

    expect(error).to.be.instanceOf(DeadlineError)
    expect(error.message).to.contain('Not the master')
  })

  it('says that the stream is unavailable, and who was tried, when nothing could be sent', async () => {
    const [master] = all.cluster.nodes
    all.connector.appendSession = async () => { throw new ClosedError('connection refused') }
    const error = await rejection(write(1, { deadlineMs: 50 }).flush())

    expect(error).to.be.instanceOf(StreamUnavailableError).with.property('tried').that.deep.equals([master?.peerId])
  })

  it('takes nothing once it is closed', async () => {
    const writer = write(1)
    await writer.close()

    expect(() => writer.write(Buffer.from('late'))).to.throw(ClosedError)
  })
})
