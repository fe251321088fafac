import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { Key } from 'interface-datastore/key'
import { FolderLockedError } from '../../src/errors.js'
import { ValuesDatastore } from '../../src/node/values-datastore.js'
import type { Query } from 'interface-datastore'

const A = new Key('/peers/a')
const B = new Key('/peers/b')
const OTHER = new Key('/dht/a')

describe('ValuesDatastore', () => {
  let folder: string
  let datastore: ValuesDatastore

  const open = async (): Promise<ValuesDatastore> => await ValuesDatastore.open(join(folder, 'libp2p'), folder)
  const found = async (query: Query): Promise<Array<[string, number | undefined]>> => {
    const pairs: Array<[string, number | undefined]> = []
    for await (const { key, value } of datastore.query(query)) {
      pairs.push([key.toString(), value[0]])
    }

    return pairs
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'catenary-'))
    datastore = await open()
  })
  afterEach(async () => {
    await datastore.close()
    await rm(folder, { recursive: true })
  })

  it('keeps what is put, over a restart', async () => {
    await datastore.put(A, Uint8Array.of(1))
    await datastore.close()
    datastore = await open()
    expect(await datastore.get(A)).to.deep.equal(Uint8Array.of(1))
    expect(await datastore.has(A)).to.equal(true)
    expect(await datastore.has(B)).to.equal(false)
  })

  it('says by name that something is not there', async () => {
    await datastore.put(A, Uint8Array.of(1))
    await datastore.delete(A)
    const err = await datastore.get(A).then(() => undefined, (err: unknown) => err as Error)
    expect(err?.name).to.equal('NotFoundError')
    expect(err?.message).to.contain('/peers/a')
  })

  it('takes a batch in its order', async () => {
    await datastore.put(A, Uint8Array.of(1))
    const batch = datastore.batch()
    batch.put(B, Uint8Array.of(2))
    batch.delete(A)
    batch.put(OTHER, Uint8Array.of(3))
    expect(await datastore.has(B)).to.equal(false)
    await batch.commit()
    expect(await found({})).to.deep.equal([['/dht/a', 3], ['/peers/b', 2]])
  })

  it('is made anew if it is damaged', async () => {
    await datastore.put(A, Uint8Array.of(1))
    await datastore.close()
    await writeFile(join(folder, 'libp2p', 'CURRENT'), 'nothing')
    datastore = await open()
    expect(await datastore.has(A)).to.equal(false)
    await datastore.put(A, Uint8Array.of(2))
    expect(await datastore.get(A)).to.deep.equal(Uint8Array.of(2))
  })

  it('is left as it is if it is open already', async () => {
    await datastore.put(A, Uint8Array.of(1))
    const err = await open().then(() => undefined, (err: unknown) => err)
    expect(err).to.be.instanceOf(FolderLockedError)
    expect(await datastore.get(A)).to.deep.equal(Uint8Array.of(1))
  })

  it('finds by prefix, filter, order and number', async () => {
    await datastore.put(A, Uint8Array.of(1))
    await datastore.put(B, Uint8Array.of(2))
    await datastore.put(OTHER, Uint8Array.of(3))
    expect(await found({ prefix: '/peers' })).to.deep.equal([['/peers/a', 1], ['/peers/b', 2]])
    expect(await found({ filters: [({ value }) => (value[0] ?? 0) > 2] })).to.deep.equal([['/dht/a', 3]])
    expect(await found({ orders: [(a, b) => (a.value[0] ?? 0) > (b.value[0] ?? 0) ? -1 : 1], limit: 2 })).to.deep.equal([['/dht/a', 3], ['/peers/b', 2]])
    const keys: string[] = []
    for await (const key of datastore.queryKeys({ prefix: '/peers', offset: 1 })) {
      keys.push(key.toString())
    }
    expect(keys).to.deep.equal(['/peers/b'])
  })
})
