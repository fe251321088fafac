import { FRAME_BYTES_MAX, SEGMENT_BYTES_DEFAULT } from '../chain/index.js'
import { systemClock } from '../clock.js'
import { InvalidArgumentError } from '../errors.js'
import type { Clock } from '../clock.js'
import type { Settings } from '../chain/index.js'
import type { PeerAddresses } from '../protocols/directory/service.js'
import type { BackoffOptions } from './retry.js'

export interface ClientOptions {
  /** nodes to begin with: multiaddrs that end in `/p2p/<peer id>`, or peers */
  readonly peers: ReadonlyArray<string | PeerAddresses>
  /** how long one node may take for one answer, in ms @default 3000 */
  readonly requestTimeoutMs?: number
  /** how long a call goes on trying other nodes, in ms @default 30000 */
  readonly deadlineMs?: number
  /** pauses between rounds of trying */
  readonly backoff?: BackoffOptions
  /** time and chance @default the system's */
  readonly clock?: Clock
}

export interface ResolvedClientOptions {
  readonly peers: readonly PeerAddresses[]
  readonly requestTimeoutMs: number
  readonly deadlineMs: number
  readonly backoff: BackoffOptions
  readonly clock: Clock
}

/** @throws {InvalidArgumentError} naming the option that is wrong */
export function resolveOptions (options: ClientOptions): ResolvedClientOptions {
  const requestTimeoutMs = options.requestTimeoutMs ?? 3000
  const deadlineMs = options.deadlineMs ?? 30_000
  for (const [name, value] of Object.entries({ requestTimeoutMs, deadlineMs })) {
    if (!(value > 0)) {
      throw new InvalidArgumentError(`${name} is ${value}, not a positive number of milliseconds`)
    }
  }

  return Object.freeze({ peers: parsePeers(options.peers), requestTimeoutMs, deadlineMs, backoff: options.backoff ?? {}, clock: options.clock ?? systemClock })
}

/** Addresses by peer. @throws {InvalidArgumentError} for an address without a peer id, and for no list */
export function parsePeers (peers: ReadonlyArray<string | PeerAddresses>): PeerAddresses[] {
  const given: unknown = peers
  if (!Array.isArray(given)) {
    throw new InvalidArgumentError(`peers is ${typeof given}, not a list of multiaddrs`)
  }

  const byId = new Map<string, string[]>()

  for (const peer of peers) {
    const [peerId, addresses] = typeof peer === 'string' ? [peerIdOfAddress(peer), [peer]] : [peer.peerId, peer.addresses]
    const known = byId.get(peerId) ?? []
    byId.set(peerId, known)
    known.push(...addresses.filter(address => !known.includes(address)))
  }

  return [...byId].map(([peerId, addresses]) => ({ peerId, addresses }))
}

function peerIdOfAddress (address: string): string {
  const found = /^\/.*\/p2p\/([^/]+)$/.exec(address)
  if (found?.[1] == null) {
    throw new InvalidArgumentError(`${address} is not a multiaddr that ends in /p2p/<peer id>`)
  }

  return found[1]
}

/** What a stream is created with; all of it has a default. */
export interface StreamSettings {
  /** shards of each segment, 1 to 9; a smaller cluster has fewer @default 3 */
  readonly replication?: number
  /** bytes of a segment, 64 KiB to 1 GiB @default 64 MiB */
  readonly segmentBytes?: number
  /** most bytes of a frame, at most 1 MiB @default 1 MiB */
  readonly frameBytesMax?: number
  /** `sync`: every ack waits for the disks; `interval`: disks follow within 50 ms @default 'sync' */
  readonly durability?: 'sync' | 'interval'
  /** peer ids, or `*` for everybody @default ['*'] */
  readonly writers?: readonly string[]
  /** @default ['*'] */
  readonly readers?: readonly string[]
  /** who may lock it and change its settings @default ['*'] */
  readonly admins?: readonly string[]
}

export function resolveSettings (name: string, settings: StreamSettings): Settings {
  return {
    name,
    replication: settings.replication ?? 3,
    segmentBytes: settings.segmentBytes ?? SEGMENT_BYTES_DEFAULT,
    frameBytesMax: settings.frameBytesMax ?? FRAME_BYTES_MAX,
    durability: settings.durability ?? 'sync',
    writers: settings.writers ?? ['*'],
    readers: settings.readers ?? ['*'],
    admins: settings.admins ?? ['*']
  }
}
