import { generateKeyPair } from '@libp2p/crypto/keys'
import { peerIdFromPrivateKey } from '@libp2p/peer-id'
import { multiaddr } from '@multiformats/multiaddr'
import { expect } from 'chai'
import { createLibp2p } from 'libp2p'
import { streamOptions } from '../../src/node/libp2p-host.js'
import { spareMerges } from '../../src/node/sparing-peer-store.js'
import { until } from '../protocols/world.js'
import type { Libp2p, PeerData, PeerId } from '@libp2p/interface'

const PROTOCOLS = ['/test/one', '/test/two']

describe('a peer store that is told of protocols once', () => {
  const hosts: Libp2p[] = []
  afterEach(async () => { await Promise.all(hosts.splice(0).map(async host => { await host.stop() })) })

  /** A host, and what its own peer store was told of others' protocols. */
  async function host (listen: string[] = []): Promise<{ readonly libp2p: Libp2p, readonly told: string[][] }> {
    const libp2p = await createLibp2p({ ...streamOptions(), addresses: { listen } })
    hosts.push(libp2p)
    const told: string[][] = []
    const merge = libp2p.peerStore.merge.bind(libp2p.peerStore)
    libp2p.peerStore.merge = async (peer, data, options) => {
      if (data.protocols != null) {
        told.push([...data.protocols])
      }
      return await merge(peer, data, options)
    }
    spareMerges(libp2p)

    return { libp2p, told }
  }

  async function stranger (): Promise<PeerId> {
    return peerIdFromPrivateKey(await generateKeyPair('Ed25519'))
  }

  it('hears at both ends of the first streams of a protocol, and soon of none any more', async () => {
    const near = await host()
    const far = await host(['/ip4/127.0.0.1/tcp/0'])
    let opened = 0
    for (const protocol of PROTOCOLS) {
      await far.libp2p.handle(protocol, async stream => {
        opened++
        await stream.close()
      })
    }
    const openEach = async (): Promise<void> => {
      const before = opened
      for (const protocol of PROTOCOLS) {
        const stream = await near.libp2p.dialProtocol(far.libp2p.getMultiaddrs(), protocol)
        await stream.close()
      }
      await until(() => opened === before + PROTOCOLS.length)
    }
    await openEach()
    for (const { told } of [near, far]) {
      expect(told.flat()).to.include.members(PROTOCOLS)
    }
    expect((await near.libp2p.peerStore.get(far.libp2p.peerId)).protocols).to.include.members(PROTOCOLS)

    // what is learned of a peer while it is new lets go of what was known before
    await openEach()
    near.told.length = 0
    far.told.length = 0
    await openEach()
    await openEach()
    expect(near.told).to.deep.equal([])
    expect(far.told).to.deep.equal([])
  })

  it('hears again once the peer has changed', async () => {
    const { libp2p, told } = await host()
    const peer = await stranger()
    await libp2p.peerStore.merge(peer, { protocols: ['/test/one'] })
    await libp2p.peerStore.patch(peer, { protocols: ['/test/two'] })
    await libp2p.peerStore.merge(peer, { protocols: ['/test/one'] })

    expect(told).to.deep.equal([['/test/one'], ['/test/one']])
    expect((await libp2p.peerStore.get(peer)).protocols).to.have.members(PROTOCOLS)
  })

  it('hears of all else as ever', async () => {
    const { libp2p, told } = await host()
    const peer = await stranger()
    const data: PeerData = { protocols: ['/test/one'], multiaddrs: [multiaddr('/ip4/127.0.0.1/tcp/4001')] }
    await libp2p.peerStore.merge(peer, data)
    await libp2p.peerStore.merge(peer, data)

    expect(told.length).to.equal(2)
    expect((await libp2p.peerStore.get(peer)).addresses.map(({ multiaddr }) => multiaddr.toString())).to.deep.equal(['/ip4/127.0.0.1/tcp/4001'])
  })
})
