import { expect } from 'chai'
import { encodeProof, verifyProofFile } from '../../src/chain/index.js'
import { verifySignature } from '../../src/node/keys.js'
import { lineOf, writeLines } from './lines.js'
import { LocalCluster } from './local-cluster.js'
import type { AppendResult, Client, Stream } from '../../src/client/index.js'

const LINES = 4_000
const PROVEN = 40

describe('proofs', function () {
  this.timeout(60_000)

  let cluster: LocalCluster
  let client: Client
  let stream: Stream
  let files: Uint8Array[]

  before(async () => {
    cluster = await LocalCluster.start(3)
    client = await cluster.connect()
    stream = await client.createStream('proven', { segmentBytes: 64 * 1024 })
  })

  after(async () => { await cluster.stop() })

  it('come of appends beside a writer that does not rest, through seals', async () => {
    let last = 0
    await using writer = stream.writer({ onAck: ({ height, count }) => { last = height + count - 1 } })
    const writing = writeLines(writer, 0, LINES)
    const proven: AppendResult[] = []
    for (let index = 0; index < PROVEN; index++) {
      proven.push(await stream.append(Buffer.from(`proven ${index}`), { proof: true, ack: index % 2 === 0 ? 'quorum' : 'all' }))
    }
    await writing
    const receipt = await writer.flush({ proof: true })

    files = []
    for (const appended of proven) {
      files.push(encodeProof(await stream.prove(appended)))
    }
    files.push(encodeProof(await stream.prove({ height: last, receipt })))
    expect((await stream.info()).segments.length).to.be.above(4)
  })

  it('verify every certificate from genesis to tail', async () => {
    const result = await stream.verify()

    expect(result.blocks.data).to.equal(LINES + PROVEN)
    expect(result.certificates).to.equal(result.blocks.seal).and.to.be.above(3)
  })

  it('come of blocks in sealed segments, asked for afterwards', async () => {
    const { blocks } = await verifyProofFile(encodeProof(await stream.prove({ height: 0 })), verifySignature)
    expect(blocks).to.have.length(1)
  })

  it('hold when the cluster is gone', async () => {
    await Promise.all(cluster.file.nodes.map(async (_, index) => { await cluster.stopNode(index) }))

    const texts: string[] = []
    for (const file of files) {
      const { blocks, signers, stream: id } = await verifyProofFile(file, verifySignature)
      expect(id).to.equal(stream.id)
      expect(signers.length).to.be.at.least(2)
      texts.push(...blocks.map(({ data }) => Buffer.from(data).toString()))
    }
    expect(texts.slice(0, PROVEN)).to.deep.equal(Array.from({ length: PROVEN }, (_, index) => `proven ${index}`))
    expect(texts.slice(PROVEN)).to.deep.equal([lineOf(LINES - 1).toString()])
  })
})
