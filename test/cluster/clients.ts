/** Clients as they are in other processes: they reach nodes over the wire, and know some of them at first. */
import { Client } from '../../src/client/index.js'
import { createClientHost } from '../../src/node/libp2p-host.js'
import { wireConnector } from '../../src/node/wire-connector.js'
import { Libp2pNetwork } from '../../src/protocols/network.js'
import type { ClientHost } from '../../src/node/libp2p-host.js'
import type { ClientOptions } from '../../src/client/index.js'
import type { Network } from '../../src/protocols/network.js'

/** A client that knows the nodes with these addresses. Closing it closes its libp2p. */
export async function connectTo (peers: readonly string[], options: Partial<ClientOptions> = {}): Promise<Client> {
  const host = await createClientHost()
  await host.start()
  const connector = wireConnector(host.peerId, new Libp2pNetwork(host.libp2p), async () => { await host.stop() })

  return new Client(connector, { peers, ...options })
}

/** A stranger: what it sends is up to it. */
export async function startStranger (): Promise<{ host: ClientHost, network: Network }> {
  const host = await createClientHost()
  await host.start()

  return { host, network: new Libp2pNetwork(host.libp2p) }
}
