import { StreamNotFoundError, StreamUnavailableError } from '../../errors.js'
import type { CatalogActor } from '../../actors/catalog-actor.js'
import type { NodeSupervisor } from '../../actors/node-supervisor.js'
import type { ListedSegment } from '../../actors/segment-list.js'
import type { StreamId } from '../../chain/index.js'
import type { DirectoryService, LookupAnswer, LookupKey, LookupRequest, PeerAddresses, SegmentInfo } from '../../protocols/directory/service.js'

/** most segments in an answer */
const SEGMENTS_MAX = 1024

export interface NodeDirectoryServiceOptions {
  readonly supervisor: NodeSupervisor
  readonly catalog: () => Pick<CatalogActor, 'byName' | 'byStream'>
  readonly isNode: (peer: string) => boolean
  readonly addressesOf: (peer: string) => readonly string[]
  /** Reads the catalog up to what was committed before the call. */
  readonly catchUp: () => Promise<void>
  /** what this node has heard of streams it has no shards of */
  readonly heard: (request: LookupRequest) => LookupAnswer | undefined
  /** for what this node has no shards of; rejects with `StreamNotFoundError` if nobody knows */
  readonly lookupElsewhere: (request: LookupRequest) => Promise<LookupAnswer>
}

/** Says what this node knows of a stream from its own shards, or what the directory finds. */
export class NodeDirectoryService implements DirectoryService {
  readonly #options: NodeDirectoryServiceOptions

  constructor (options: NodeDirectoryServiceOptions) {
    this.#options = options
  }

  async lookup (request: LookupRequest, peer: string): Promise<LookupAnswer> {
    const { supervisor, catalog, isNode, heard, lookupElsewhere } = this.#options
    const stream = await this.#streamOf(request.key)
    if (stream != null && supervisor.segments.has(stream)) {
      return this.#answer(stream, request)
    }
    // a node that asks, this one's own client too, will ask the others itself
    if (isNode(peer)) {
      const answer = heard(request)
      if (answer == null) {
        const isNamed = stream != null && catalog().byStream(stream) != null
        throw isNamed ? new StreamUnavailableError(stream, []) : new StreamNotFoundError(Object.values(request.key)[0] as string)
      }
      return answer
    }

    try {
      return await lookupElsewhere(stream == null || 'segment' in request.key ? request : { ...request, key: { stream } })
    } catch (err) {
      // named, and so far no node has told of its shards: they open at about the same time as the name is read
      throw err instanceof StreamNotFoundError && stream != null && await this.#isNamed(stream) ? new StreamUnavailableError(stream, [], { cause: err }) : err
    }
  }

  async #isNamed (stream: StreamId): Promise<boolean> {
    const { catalog, catchUp } = this.#options
    if (catalog().byStream(stream) == null) {
      await catchUp()
    }

    return catalog().byStream(stream) != null
  }

  /** The stream that a key names, as far as this node knows. A name that isn't known may have been given just now. */
  async #streamOf (key: LookupKey): Promise<StreamId | undefined> {
    const { supervisor, catalog, catchUp } = this.#options
    if ('name' in key) {
      if (catalog().byName(key.name) == null) {
        await catchUp()
      }
      const named = catalog().byName(key.name)
      if (named == null) {
        throw new StreamNotFoundError(key.name)
      }
      return named.stream
    }

    return 'stream' in key ? key.stream : supervisor.segments.get(key.segment)?.stream
  }

  #answer (stream: StreamId, { fromNumber, limit }: LookupRequest): LookupAnswer {
    const { supervisor, catalog, addressesOf } = this.#options
    const list = supervisor.segments.of(stream)
    const last = list.at(-1)!
    const locked = supervisor.isLocked(stream)
    const chosen = fromNumber == null ? [last] : list.filter(segment => segment.number >= fromNumber).slice(0, Math.min(limit, SEGMENTS_MAX))
    const owner = supervisor.owner(last.segment)
    const named = catalog().byStream(stream)
    const peers = new Map<string, PeerAddresses>()
    for (const { peerId } of [last, ...chosen].flatMap(segment => segment.shards)) {
      peers.set(peerId, { peerId, addresses: addressesOf(peerId) })
    }

    return {
      stream,
      name: named?.name ?? '',
      genesisBytes: named?.genesisBytes ?? new Uint8Array(0),
      segments: chosen.map(segment => info(segment, segment !== last || locked)),
      tail: info(last, locked),
      master: owner?.master == null ? undefined : { peerId: owner.master, addresses: addressesOf(owner.master) },
      epoch: owner?.epoch ?? 0,
      locked,
      peers: [...peers.values()]
    }
  }
}

function info ({ segment, number, baseHeight, baseTimestamp, shards }: ListedSegment, sealed: boolean): SegmentInfo {
  return { segment, number, baseHeight, baseTimestamp, shards, sealed }
}
