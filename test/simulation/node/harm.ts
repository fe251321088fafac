/**
 * What destroys: bits that flip, disks that fail, folders that are lost. As many machines at once as the promises cover: a
 * majority of each segment's shards stays good, and what was harmed is made good before the next of them is.
 */
import { random } from '../../../src/replication/random.js'
import { pathOf } from './health.js'
import { oneOf } from './machine.js'
import type { Health, SegmentHealth } from './health.js'
import type { SimMachine, World } from './world.js'

export class Harm {
  readonly #world: World
  readonly #health: Health
  readonly #harmedByDisk = new Set<SimMachine>()
  readonly #rotten = new Set<SimMachine>()

  constructor (world: World, health: Health) {
    this.#world = world
    this.#health = health
  }

  /** The machine's disk fails writes or syncs for a while, if all its segments survive that. */
  async failDisk (machine: SimMachine, kind: 'writeErrors' | 'syncErrors'): Promise<boolean> {
    if (!await this.#mayHarm(machine, ({ sealed }) => !sealed)) {
      return false
    }
    this.#again(this.#harmedByDisk, machine)
    machine.disk.trouble[kind] = 0.3

    return true
  }

  /** The machine's power may be cut: with durability `interval` its shards will be in doubt. */
  async mayLosePower (machine: SimMachine): Promise<boolean> {
    return (await this.#health.look()).every(segment => !segment.holders.includes(machine) || this.#health.survives(segment, machine, true))
  }

  /** A machine's data folder is lost, but for its key. */
  async wipe (machine: SimMachine): Promise<boolean> {
    if (!await this.#mayHarm(machine)) {
      return false
    }
    machine.wipe()

    return true
  }

  /** A bit of a sealed segment's file flips while the node isn't looking. */
  async rotSealed (machine: SimMachine): Promise<void> {
    const { disk, name, damage } = machine
    const sealed = (await this.#health.look()).filter(segment => isSealedOn(machine, segment) && this.#health.survives(segment, machine))
    const segment = oneOf(this.#world, sealed)
    const path = segment == null ? undefined : pathOf(machine, segment)
    const end = random(this.#world.random) < 0.3 ? '.index' : '.data'
    const flip = segment == null || path == null ? undefined : disk.flip(path + end)
    if (segment != null && flip != null) {
      this.#world.trace?.(`FAULT a bit flips in ${name}'s ${path}${end}`)
      if (end === '.data') {
        damage.set(segment.segment, [...damage.get(segment.segment) ?? [], flip])
        this.#again(this.#rotten, machine)
      }
      this.#world.coverage.count(end === '.data' ? 'bits flipped when sealed' : 'bits flipped in indexes')
    }
  }

  /** Where nothing was ever synced, a power cut leaves anything. */
  async rotUnsynced (machine: SimMachine): Promise<void> {
    const { disk } = machine
    const open = (await this.#health.look()).filter(segment => !segment.sealed && segment.holders.includes(machine) && this.#health.survives(segment, machine))
    const segment = oneOf(this.#world, open)
    const path = segment == null ? undefined : pathOf(machine, segment)
    if (path != null && disk.flipUnsynced(`${path}.data`)) {
      this.#world.trace?.(`FAULT ${machine.name}'s ${path} has garbage where nothing was synced`)
      this.#world.coverage.count('bits flipped when unsynced')
    }
  }

  /** True if all segments go on without the machine's shards, or all of that kind. */
  async #mayHarm (machine: SimMachine, which: (segment: SegmentHealth) => boolean = () => true): Promise<boolean> {
    return (await this.#health.look()).every(segment => !segment.holders.includes(machine) || !which(segment) || this.#health.survives(segment, machine))
  }

  /** Counts the runs in which more than one machine is harmed that way. */
  #again (before: Set<SimMachine>, machine: SimMachine): void {
    before.add(machine)
    if (before.size > 1) {
      this.#world.coverage.count('harm to another machine')
    }
  }
}

function isSealedOn (machine: SimMachine, segment: SegmentHealth): boolean {
  const path = pathOf(machine, segment)

  return path != null && !segment.harmed.has(machine) && machine.disk.files.has(`${path}.index`)
}
