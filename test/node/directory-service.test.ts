import { expect } from 'chai'
import { StreamNotFoundError, StreamUnavailableError } from '../../src/errors.js'
import { NodeDirectoryService } from '../../src/node/services/directory-service.js'
import type { CatalogActor, NamedStream } from '../../src/actors/catalog-actor.js'
import type { NodeSupervisor } from '../../src/actors/node-supervisor.js'
import type { LookupKey } from '../../src/protocols/directory/service.js'

const ORDERS = { stream: 'the id of orders', name: 'orders' } as unknown as NamedStream

describe('a node that is asked for a stream that it has no shard of', () => {
  let named: NamedStream[]
  let committed: NamedStream[]
  let catchUps: number
  let service: NodeDirectoryService

  beforeEach(() => {
    named = []
    committed = []
    catchUps = 0
    const catalog: Pick<CatalogActor, 'byName' | 'byStream'> = {
      byName: name => named.find(stream => stream.name === name),
      byStream: id => named.find(({ stream }) => stream === id)
    }
    service = new NodeDirectoryService({
      supervisor: { segments: { has: () => false, get: () => undefined } } as unknown as NodeSupervisor,
      catalog: () => catalog,
      isNode: peer => peer === 'a node',
      addressesOf: () => [],
      catchUp: async () => {
        catchUps++
        named = committed
      },
      heard: () => undefined,
      lookupElsewhere: async () => { throw new StreamNotFoundError('what nobody has') }
    })
  })

  const failure = async (key: LookupKey, peer = 'a client'): Promise<unknown> => await service.lookup({ key, limit: 1 }, peer).then(() => undefined, (err: unknown) => err)

  it('says that it is unavailable, not that it is not there, if the catalog has named it and nobody has opened it yet', async () => {
    named = committed = [ORDERS]
    for (const key of [{ name: ORDERS.name }, { stream: ORDERS.stream }]) {
      expect(await failure(key)).to.be.instanceOf(StreamUnavailableError).with.property('retryable', true)
    }
    expect(catchUps).to.equal(0)
  })

  it('reads what the catalog has named meanwhile before it says that one is not there', async () => {
    for (const key of [{ name: ORDERS.name }, { stream: ORDERS.stream }]) {
      named = []
      committed = []
      expect(await failure(key)).to.be.instanceOf(StreamNotFoundError)
      committed = [ORDERS]
      expect(await failure(key)).to.be.instanceOf(StreamUnavailableError)
    }
    expect(catchUps).to.equal(4)
  })

  it('says so to a node as well, its own client among them, and reads nothing for it', async () => {
    expect(await failure({ stream: ORDERS.stream }, 'a node')).to.be.instanceOf(StreamNotFoundError)
    named = committed = [ORDERS]
    expect(await failure({ stream: ORDERS.stream }, 'a node')).to.be.instanceOf(StreamUnavailableError)
    expect(catchUps).to.equal(0)
  })
})
