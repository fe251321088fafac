import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import '../../src/polyfill.js'
import { generateKeyPair } from '@libp2p/crypto/keys'
import { expect } from 'chai'
import { hashToId } from '../../src/chain/index.js'
import { freePorts } from '../../src/node/free-ports.js'
import { createClientHost, createHost, dhtProtocol } from '../../src/node/libp2p-host.js'
import { peerIdOf, signerOf } from '../../src/node/keys.js'
import { readTailRecord, signTailRecord } from '../../src/directory/tail-record.js'
import { until } from '../directory/hosts.js'
import { firstTail, makeNode } from '../directory/world.js'
import type { GossipSub } from '@libp2p/gossipsub'
import type { Ed25519PrivateKey, Stream } from '@libp2p/interface'
import type { Judgement } from '../../src/directory/ports.js'
import type { ClientHost, Host, HostOptions } from '../../src/node/libp2p-host.js'

const PING_PROTOCOL = '/ipfs/ping/1.0.0'
const PING_BYTES = 32
const CLUSTER = hashToId(new Uint8Array(32).fill(7))

describe("a node's host", () => {
  let root: string
  let hosts: ClientHost[]

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'catenary-host-'))
    hosts = []
  })

  afterEach(async () => {
    await Promise.all(hosts.map(async host => { await host.stop() }))
    await rm(root, { recursive: true, force: true })
  })

  async function make (name: string, options: Partial<HostOptions> & { privateKey: Ed25519PrivateKey }): Promise<Host> {
    const host = await createHost({ listen: ['/ip4/127.0.0.1/tcp/0'], cluster: CLUSTER, folder: join(root, name), dht: false, gossip: false, ...options })
    hosts.push(host)

    return host
  }

  async function connection (host: ClientHost, to: string): Promise<void> {
    if (host.connected().includes(to)) {
      return
    }
    await new Promise<void>(resolve => {
      host.libp2p.addEventListener('peer:connect', function listener (event) {
        if (event.detail.toString() === to) {
          host.libp2p.removeEventListener('peer:connect', listener)
          resolve()
        }
      })
    })
  }

  it('listens only once it is started, so that protocols can be registered before', async () => {
    const host = await make('a', { privateKey: await generateKeyPair('Ed25519'), dht: true, gossip: true })
    expect(host.addresses()).to.deep.equal([])
    await host.libp2p.handle('/catenary/test/1', stream => { stream.abort(new Error('unused')) })
    await host.start()

    expect(host.addresses()[0]).to.match(new RegExp(`^/ip4/127\\.0\\.0\\.1/tcp/\\d+/p2p/${host.peerId}$`))
    expect(host.libp2p.getProtocols()).to.include.members([dhtProtocol(CLUSTER), '/catenary/test/1'])
    expect(host.libp2p.getProtocols().filter(protocol => protocol.includes('/ipfs/kad/'))).to.deep.equal([])
  })

  it('connects to the members it knows, whoever is started first', async () => {
    const keys = [await generateKeyPair('Ed25519'), await generateKeyPair('Ed25519')] as const
    const ports = await freePorts(2)
    const members = keys.map((key, index) => ({ peerId: peerIdOf(key), addresses: [`/ip4/127.0.0.1/tcp/${ports[index]}`] }))
    const first = await make('a', { privateKey: keys[0], listen: [`/ip4/127.0.0.1/tcp/${ports[0]}`], members })
    const second = await make('b', { privateKey: keys[1], listen: [`/ip4/127.0.0.1/tcp/${ports[1]}`], members })
    await first.start()
    await second.start()

    await Promise.all([connection(first, second.peerId), connection(second, first.peerId)])
  })

  it('finds a member again that was away, and is no longer after one that is none', async () => {
    const keys = [await generateKeyPair('Ed25519'), await generateKeyPair('Ed25519')] as const
    const [port] = await freePorts(1)
    const listen = [`/ip4/127.0.0.1/tcp/${port}`]
    const first = await make('a', { privateKey: keys[0], members: [{ peerId: peerIdOf(keys[1]), addresses: listen }] })
    await first.start()

    const before = await createHost({ privateKey: keys[1], listen, cluster: CLUSTER, folder: join(root, 'b'), dht: false, gossip: false })
    await before.start()
    await connection(first, before.peerId)
    const gone = new Promise<void>(resolve => { first.libp2p.addEventListener('peer:disconnect', () => { resolve() }, { once: true }) })
    await before.stop()
    await gone

    const after = await make('b', { privateKey: keys[1], listen })
    await after.start()
    await connection(first, after.peerId)
    await first.setMembers([])
    expect([...(await first.libp2p.peerStore.get(after.libp2p.peerId)).tags.keys()]).to.deep.equal([])
  })

  it('may be pinged while earlier pings are not ended yet', async () => {
    const node = await make('a', { privateKey: await generateKeyPair('Ed25519') })
    await node.start()
    const client = await createClientHost()
    hosts.push(client)
    await client.start()
    await client.remember({ peerId: node.peerId, addresses: node.addresses() })
    const pings: Stream[] = []
    for (let count = 0; count < 4; count++) {
      pings.push(await client.libp2p.dialProtocol(node.libp2p.peerId, PING_PROTOCOL))
    }

    await Promise.all(pings.map(async stream => {
      const answered = new Promise<void>((resolve, reject) => {
        stream.addEventListener('message', () => { resolve() })
        stream.addEventListener('close', ({ error }) => { reject(error ?? new Error('it was closed')) })
      })
      stream.send(new Uint8Array(PING_BYTES))
      await answered
    }))
  })

  it('is dialled by clients, which listen nowhere', async () => {
    const host = await make('a', { privateKey: await generateKeyPair('Ed25519') })
    await host.start()
    const client = await createClientHost()
    hosts.push(client)
    await client.start()
    await client.remember({ peerId: host.peerId, addresses: host.addresses() })
    await client.libp2p.dial(host.libp2p.peerId)
    await connection(host, client.peerId)

    expect(client.addresses()).to.deep.equal([])
    expect(client.connected()).to.deep.equal([host.peerId])
    expect(client.libp2p.getConnections()[0]?.encryption).to.equal(host.libp2p.getConnections()[0]?.encryption)
  })

  it('lets nobody but members into DHT and gossip', async () => {
    const keys = [await generateKeyPair('Ed25519'), await generateKeyPair('Ed25519'), await generateKeyPair('Ed25519')] as const
    const members = keys.slice(0, 2).map(key => ({ peerId: peerIdOf(key), addresses: [] }))
    const services = { dht: true, gossip: true }
    const first = await make('a', { privateKey: keys[0], ...services, members })
    const member = await make('b', { privateKey: keys[1], ...services, members })
    const stranger = await make('c', { privateKey: keys[2], ...services })
    const topic = '/catenary/test'
    const judge = async (record: Uint8Array): Promise<Judgement> => ({ standing: 'good', reason: '', tail: readTailRecord(record) })
    for (const host of [first, member, stranger]) {
      await host.start()
      host.content?.judgeBy(judge)
      host.newsOn(topic)?.start()
    }
    await member.libp2p.dial(first.libp2p.getMultiaddrs())
    await stranger.libp2p.dial(first.libp2p.getMultiaddrs())
    const tail = async (key: Ed25519PrivateKey): Promise<Uint8Array> => {
      const signer = signerOf(key)
      return await signTailRecord(firstTail([{ ...makeNode(), shard: { ...makeNode().shard, peerId: signer.peerId } }], { master: signer.peerId }), signer)
    }
    await until(() => subscribers(first, topic).includes(member.peerId), 'the subscription of the member')
    await until(async () => (await member.content?.putTail(await tail(keys[1]), AbortSignal.timeout(5_000)) ?? 0) > 0, 'a put of the member')

    expect(await stranger.content?.putTail(await tail(keys[2]), AbortSignal.timeout(5_000))).to.equal(0)
    expect(subscribers(first, topic)).to.deep.equal([member.peerId])
  })

  it('refuses a folder that another one uses', async () => {
    await make('a', { privateKey: await generateKeyPair('Ed25519') })
    const err = await make('a', { privateKey: await generateKeyPair('Ed25519') }).catch((err: unknown) => err)

    expect(err).to.have.property('name', 'FolderLockedError')
  })
})

function subscribers (host: Host, topic: string): string[] {
  return (host.libp2p.services as { pubsub: GossipSub }).pubsub.getSubscribers(topic).map(peer => peer.toString())
}
