import { Client } from '../client/index.js'
import { InvalidArgumentError, StreamUnavailableError } from '../errors.js'
import { Libp2pNetwork } from '../protocols/network.js'
import { verifySignature } from './keys.js'
import { createClientHost } from './libp2p-host.js'
import { wireConnector } from './wire-connector.js'
import type { PrivateKey } from '@libp2p/interface'
import type { StreamId } from '../chain/index.js'
import type { ClientOptions } from '../client/index.js'

export interface ConnectOptions extends ClientOptions {
  /** the cluster's id: nodes of another one are refused @default whatever cluster the peers are of */
  readonly cluster?: StreamId
  /** who one is @default a fresh Ed25519 key */
  readonly privateKey?: PrivateKey
}

/**
 * A client over libp2p: TCP, TLS or Noise, yamux. It dials and doesn't listen. Close it.
 *
 * @throws {InvalidArgumentError} for a peer without an id, or a node of another cluster
 * @throws {StreamUnavailableError} if a cluster was named and no node answers
 */
export async function connect (options: ConnectOptions): Promise<Client> {
  const { cluster, privateKey, ...clientOptions } = options
  const host = await createClientHost({ privateKey })
  await host.start()

  let client: Client | undefined
  try {
    client = new Client(wireConnector(host.peerId, new Libp2pNetwork(host.libp2p), verifySignature, async () => { await host.stop() }), clientOptions)
    if (cluster != null) {
      await checkCluster(client, cluster)
    }
    return client
  } catch (err) {
    await (client == null ? host.stop() : client.close())
    throw err
  }
}

async function checkCluster (client: Client, cluster: StreamId): Promise<void> {
  const reports = await client.status()
  const stranger = reports.find(({ status }) => status != null && status.cluster !== cluster)
  if (stranger != null) {
    throw new InvalidArgumentError(`Peer ${stranger.peerId} is of cluster ${stranger.status?.cluster ?? ''}, not ${cluster}`)
  }
  if (reports.every(({ status }) => status == null)) {
    throw new StreamUnavailableError(cluster, reports.map(({ peerId }) => peerId), { cause: reports[0]?.error })
  }
}
