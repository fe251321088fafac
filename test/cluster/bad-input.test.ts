import { randomBytes } from 'node:crypto'
import { expect } from 'chai'
import { hashToId } from '../../src/chain/index.js'
import { BlockNotFoundError, FolderLockedError, InvalidDescriptorError, StreamNotFoundError, TooLargeError, WrongFolderError } from '../../src/errors.js'
import { CLUSTER_FILE, initCluster, nodeFolder, readClusterFile } from '../../src/node/cluster-file.js'
import { createNode } from '../../src/node/node.js'
import { APPEND_PROTOCOL, encodeAppendRequest } from '../../src/protocols/append/codec.js'
import { dialAppend } from '../../src/protocols/append/dialer.js'
import { READ_PROTOCOL } from '../../src/protocols/read/codec.js'
import { appendOf, startPeer } from './clients.js'
import { eventually, failureOf } from './eventually.js'
import { expectLines, LineWriter } from './lines.js'
import { LocalCluster } from './local-cluster.js'
import type { Client, Stream } from '../../src/client/index.js'
import type { ClientHost } from '../../src/node/libp2p-host.js'
import type { Channel } from '../../src/protocols/channel.js'
import type { Network } from '../../src/protocols/network.js'

const MESSAGE_BYTES_MAX = 64 * 1024
const NODES_ONLY = ['/catenary/replicate/1', '/catenary/open/1', '/catenary/reserve/1', '/catenary/copy/1']

describe('bad input', function () {
  this.timeout(60_000)

  let cluster: LocalCluster
  let client: Client
  let stream: Stream
  let writer: LineWriter
  let stranger: { host: ClientHost, network: Network }
  let hanging: Channel

  before(async () => {
    cluster = await LocalCluster.start(3)
    client = await cluster.connect()
    stream = await client.createStream('undisturbed', { segmentBytes: 256 * 1024 })
    writer = new LineWriter(stream)
    stranger = await startPeer()
    hanging = await openTo(0, READ_PROTOCOL)
  })

  after(async () => {
    try {
      await expectLines(stream, await writer.stop())
    } finally {
      await stranger.host.stop()
      await cluster.stop()
    }
  })

  // whatever was sent: every node answers, and the writer goes on
  afterEach(async () => {
    const acked = writer.acked
    await eventually('the writer goes on', () => writer.acked > acked)
    expect(writer.failure).to.equal(undefined)
    for (const { error } of await client.status()) {
      expect(error).to.equal(undefined)
    }
  })

  async function openTo (index: number, protocol: string): Promise<Channel> {
    return await stranger.network.open(cluster.file.nodes[index]!, protocol, MESSAGE_BYTES_MAX, AbortSignal.timeout(5_000))
  }

  /** Sends one message of raw bytes and expects the stream to be cut. */
  async function expectCut (protocol: string, ...pieces: Uint8Array[]): Promise<void> {
    const channel = await openTo(0, protocol)
    channel.send(...pieces)
    expect(await channel.closed).to.be.instanceOf(Error)
  }

  it('that is no message costs its sender the stream', async () => {
    await expectCut(APPEND_PROTOCOL, randomBytes(100))
    await expectCut(READ_PROTOCOL, Buffer.alloc(100, 0xff))
  })

  it('that is no frame costs its sender the stream', async () => {
    const [head, field, frame] = encodeAppendRequest(1, appendOf(stream.id, Buffer.from('garbled')))
    await expectCut(APPEND_PROTOCOL, head, field, Buffer.alloc(frame.length, 0xaa))
  })

  it('over the limit of a message is cut off before it is there', async () => {
    const channel = await openTo(0, READ_PROTOCOL)
    channel.stream.send(Uint8Array.of(0xff, 0xff, 0xff, 0x7f))
    expect(await channel.closed).to.be.instanceOf(Error)
  })

  it('that claims a place in the chain is refused', async () => {
    const master = (await stream.info()).master!
    const session = await dialAppend(stranger.network, master, AbortSignal.timeout(5_000))
    const request = appendOf(stream.id, Buffer.from('placed'))
    request.frame.bytes.fill(0xcc, 96, 128)

    expect((await failureOf(session.append(request))).name).to.be.oneOf(['InvalidFrameError', 'InvalidArgumentError', 'ClosedError'])
    await session.close()
  })

  it('in the words of a client is answered with what is wrong', async () => {
    const unknown = hashToId(randomBytes(32))
    expect(await failureOf(client.fetch(`${stream.id}.${unknown}`))).to.be.instanceOf(BlockNotFoundError)
    expect(await failureOf(client.fetch(`${unknown}.${unknown}`))).to.be.instanceOf(StreamNotFoundError)
    expect(await failureOf(client.openStream('nowhere'))).to.be.instanceOf(StreamNotFoundError)
    expect(await failureOf(client.openStream(unknown))).to.be.instanceOf(StreamNotFoundError)
    expect(await failureOf(stream.append(Buffer.alloc(256 * 1024)))).to.be.instanceOf(TooLargeError)
    for (const segmentBytes of [64 * 1024 - 1, 1024 * 1024 * 1024 + 1]) {
      expect(await failureOf(client.createStream('odd', { segmentBytes }))).to.be.instanceOf(InvalidDescriptorError)
    }
  })

  it('from a stranger to a protocol between nodes is turned away, and its stream cut off', async () => {
    await Promise.all(NODES_ONLY.map(async protocol => {
      const channel = await openTo(0, protocol)
      const answer = await channel.read({ timeoutMs: 5_000 })
      expect(Buffer.from(answer!).toString('latin1')).to.include(stranger.host.peerId)
      expect(Buffer.from(answer!).toString('latin1')).to.include(protocol)
      await channel.closed
    }))
  })

  it('in place of a data folder is noticed before anything is served', async () => {
    const other = `${cluster.dir}/other`
    await initCluster(other, { nodes: 1 })
    const theirs = await readClusterFile(`${other}/${CLUSTER_FILE}`)

    expect(await failureOf(createNode({ cluster: cluster.file, data: nodeFolder(other, 0) }))).to.be.instanceOf(WrongFolderError)
    expect(await failureOf(createNode({ cluster: theirs, data: cluster.data(0) }))).to.be.instanceOf(WrongFolderError)
    expect(await failureOf(createNode({ cluster: cluster.file, data: cluster.data(0) }))).to.be.instanceOf(FolderLockedError)
  })

  it('that never comes ends its stream', async () => {
    expect(await hanging.closed).to.be.instanceOf(Error)
  })
})
