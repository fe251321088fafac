/**
 * Which shards of which segments are whole, as it is on the machines' disks. Faults that destroy ask it first: what the promises
 * cover is that a majority of each segment stays good.
 */
import { decodeDescriptor, idToHash, majority } from '../../../src/chain/index.js'
import { NodeState } from '../../../src/storage/node-state.js'
import type { Descriptor, SegmentId } from '../../../src/chain/index.js'
import type { KeyValues } from '../../../src/storage/key-values.js'
import type { ShardRecord } from '../../../src/storage/segment-store.js'
import type { SimDisk } from './sim-disk.js'
import type { SimMachine, World } from './world.js'

export interface SegmentHealth {
  readonly segment: SegmentId
  readonly number: number
  readonly descriptor: Descriptor
  /** somebody knows it to be sealed */
  readonly sealed: boolean
  /** machines with a shard of it */
  readonly holders: readonly SimMachine[]
  /** those whose shard is of no use, or may be soon: damaged, of a folder that is lost, not copied yet, on a disk that fails */
  readonly harmed: ReadonlySet<SimMachine>
  /** those whose shard may have lost what it acknowledged */
  readonly doubtful: ReadonlySet<SimMachine>
}

export class Health {
  readonly #world: World
  readonly #descriptors = new Map<SegmentId, Descriptor>()

  constructor (world: World) {
    this.#world = world
  }

  /** All segments there are. */
  async look (): Promise<SegmentHealth[]> {
    const numbers = new Map<SegmentId, number>()
    const records = new Map<SimMachine, Map<SegmentId, ShardRecord>>()
    for (const machine of this.#world.machines) {
      const state = await stateOf(machine.disk)
      records.set(machine, new Map((await state?.shards() ?? []).map(record => [record.segment, record])))
      for (const stream of await state?.streams() ?? []) {
        for (const { segment, number, descriptorBytes } of await state!.segmentEntries(stream, 0, Infinity)) {
          numbers.set(segment, number)
          if (!this.#descriptors.has(segment)) {
            this.#descriptors.set(segment, decodeDescriptor(descriptorBytes))
          }
        }
      }
    }

    return [...numbers].map(([segment, number]) => this.#healthOf(segment, number, records))
  }

  /** True if the segment goes on although this machine's shard is harmed as well, or only in doubt. */
  survives ({ descriptor, harmed, doubtful, sealed }: SegmentHealth, also: SimMachine, isDoubt = false): boolean {
    const { shards, settings } = descriptor
    const bad = new Set(harmed)
    if (!isDoubt) {
      bad.add(also)
    }
    if (!sealed && settings.durability === 'interval' && bad.size > 0) {
      // all together may elect one of those in doubt, but only all
      for (const machine of [...doubtful, also]) {
        bad.add(machine)
      }
    }

    return shards.length - bad.size >= majority(shards.length)
  }

  #healthOf (segment: SegmentId, number: number, records: ReadonlyMap<SimMachine, ReadonlyMap<SegmentId, ShardRecord>>): SegmentHealth {
    const descriptor = this.#descriptors.get(segment) as Descriptor
    const holders = this.#world.machines.filter(({ peerId }) => descriptor.shards.some(shard => shard.peerId === peerId))
    const sealed = [...records.values()].some(all => all.get(segment)?.state === 'sealed')
    const harmed = new Set<SimMachine>()
    const doubtful = new Set<SimMachine>()

    for (const machine of holders) {
      const record = records.get(machine)?.get(segment)
      const isHere = descriptor.shards.some(({ peerId, incarnation }) => peerId === machine.peerId && incarnation === machine.incarnation)
      const isOut = record == null ? sealed || !isHere : record.state === 'opened' ? !isRunning(machine, segment) : record.state !== 'sealed'
      if (isOut || (machine.disk.isFailing && record?.state !== 'sealed') || isDamaged(machine, segment, number)) {
        harmed.add(machine)
      }
      if (record?.state === 'opened' && (record.hardState.doubt != null || (record.unsyncedBoot != null && record.unsyncedBoot !== machine.bootId))) {
        doubtful.add(machine)
      }
    }

    return { segment, number, descriptor, sealed, holders, harmed, doubtful }
  }
}

/** What the machine's disk has in its database; undefined if nothing was ever initialised there. */
export async function stateOf (disk: SimDisk): Promise<NodeState | undefined> {
  const values: KeyValues = {
    get: async key => disk.values.get(key),
    list: async (prefix, from = '', limit = Infinity) => disk.list(prefix, from, limit),
    write: async () => { throw new Error('only to look at') },
    close: async () => {}
  }

  return await NodeState.open(values)
}

/** The path of a segment's files on a machine, without what it ends with; undefined if there are none. */
export function pathOf ({ disk }: SimMachine, { segment, number }: Pick<SegmentHealth, 'segment' | 'number'>): string | undefined {
  const end = `/${String(number).padStart(10, '0')}-${keyOf(segment)}.data`

  return [...disk.files.keys()].find(path => path.startsWith('streams/') && path.endsWith(end))?.slice(0, -'.data'.length)
}

/** The part of a segment's hash that is in its files' names. */
function keyOf (segment: SegmentId): string {
  return Buffer.from(idToHash(segment).subarray(0, 8)).toString('hex')
}

/** A node that runs has dropped a shard that failed, also where its database doesn't know that yet. */
function isRunning ({ life }: SimMachine, segment: SegmentId): boolean {
  return life?.core == null || [...life.core.owners].some(owner => owner.segment === segment && !owner.stopped)
}

/** A bit of its file was flipped and is still, in a file that wasn't replaced since, or was only taken away so far. */
export function isDamaged (machine: SimMachine, segment: SegmentId, number: number): boolean {
  const path = pathOf(machine, { segment, number })
  const file = path == null ? undefined : machine.disk.files.get(`${path}.data`)

  return (machine.damage.get(segment) ?? []).some(({ content, at, byte }) => content.memory[at] === byte && (path == null || file === content))
}
