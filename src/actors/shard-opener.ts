import { decodeDescriptor } from '../chain/index.js'
import { NotAdmittedError } from '../errors.js'
import { encodeOpening } from '../protocols/open/codec.js'
import { verifyOpening } from './opening.js'
import type { Descriptor, SegmentEntry, StreamId } from '../chain/index.js'
import type { OpenRequest } from '../protocols/open/service.js'
import type { SegmentHeader, SegmentStore, ShardRecord, Storage } from '../storage/segment-store.js'
import type { Notary, Signer } from './ports.js'
import type { SegmentList } from './segment-list.js'

/** most entries of a stream's list of segments that an Open carries */
const LISTED_MAX = 256

export interface ShardOpenerOptions {
  readonly storage: Storage
  readonly signer: Signer
  readonly notary: Notary
  readonly segments: SegmentList
  /** Resolves once the stream's genesis is known to be decided by the catalog; rejects if it isn't in time. */
  readonly authorise: (genesisBytes: Uint8Array, stream: StreamId) => Promise<void>
}

/** A shard that takes part, as it is on disk. */
export interface Opened {
  readonly store: SegmentStore
  readonly record: ShardRecord
}

/** Makes the shards that this node is told to open, once it is sure that it must. */
export class ShardOpener {
  readonly #options: ShardOpenerOptions

  constructor (options: ShardOpenerOptions) {
    this.#options = options
  }

  /**
   * The empty shard, on disk; undefined if there is a record of it already, whatever became of its file: what it has promised
   * is never begun anew.
   *
   * @throws {InvalidCertificateError} and what else `verifyOpening` finds; {@link NotAdmittedError} if no shard of it is
   * here; `NoRoomError`
   */
  async open (request: OpenRequest): Promise<Opened | undefined> {
    const { storage, signer, authorise, segments } = this.#options
    if (await storage.shard(request.segment) != null) {
      return undefined
    }

    const header = await verifyOpening(request, { notary: this.#options.notary, descriptorOf: async segment => await segments.descriptorOf(segment) })
    const { descriptor, stream, segment } = header
    if (!this.isHere(descriptor)) {
      throw new NotAdmittedError(`${signer.peerId} (${storage.incarnation})`, `the shards of segment ${segment}`)
    }
    if (request.opening.genesisBytes != null) {
      await authorise(request.opening.genesisBytes, stream)
    }

    await segments.learn(request.segments.filter(entry => entry.stream === stream && decodeDescriptor(entry.descriptorBytes).number === entry.number))

    return await this.#create(header, request)
  }

  /** True if one of a segment's shards is this node's, in the folder that it has now. */
  isHere ({ shards }: Descriptor): boolean {
    const { storage, signer } = this.#options

    return shards.some(shard => shard.peerId === signer.peerId && shard.incarnation === storage.incarnation)
  }

  /** The last of a stream's segments before a number: what an Open carries. */
  async listed (stream: StreamId, before: number): Promise<SegmentEntry[]> {
    return await this.#options.storage.segmentEntries(stream, Math.max(0, before - LISTED_MAX), Math.min(before, LISTED_MAX))
  }

  async #create (header: SegmentHeader, { opening }: OpenRequest): Promise<Opened> {
    const { storage, segments } = this.#options
    const { stream, segment, descriptor, descriptorBytes } = header
    const { number, firstEpoch, master } = descriptor
    const record: ShardRecord = {
      stream,
      segment,
      number,
      hardState: { epoch: firstEpoch, votedFor: master, logEpoch: firstEpoch },
      state: 'opened',
      opening: encodeOpening(opening)
    }
    const store = await storage.create(header)
    await Promise.all([storage.putShard(record), segments.learn([{ stream, segment, number, descriptorBytes }])])

    return { store, record }
  }
}
