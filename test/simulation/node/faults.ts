/** What goes wrong, by chance, and what is made good again. Never more at once than the promises cover. */
import { idToHash } from '../../../src/chain/index.js'
import { random, randomInteger } from '../../../src/replication/random.js'
import { oneOf } from './machine.js'
import type { SegmentId } from '../../../src/chain/index.js'
import type { ClusterFile } from '../../../src/node/cluster-file.js'
import type { Life, SimMachine as Machine, World } from './world.js'

export class Faults {
  active = false
  readonly #world: World
  readonly #cluster: ClusterFile
  /** the one machine whose disk rots and fails: a majority of every segment must stay whole */
  readonly #rotten: Machine
  /** files of it, by the part of the segment's hash in their names */
  readonly #flipped = new Set<string>()

  constructor (world: World, cluster: ClusterFile) {
    this.#world = world
    this.#cluster = cluster
    this.#rotten = oneOf(world, world.machines) as Machine
  }

  start (): void {
    const { network, profile } = this.#world
    const { loss, duplication, reordering } = profile
    this.active = true
    Object.assign(network.trouble, { loss, duplication, reordering })
    this.#plan()
  }

  /** Everything works again. */
  end (): void {
    const { network, machines } = this.#world
    this.active = false
    Object.assign(network.trouble, { loss: 0, duplication: 0, reordering: 0 })
    network.healAll()
    for (const machine of machines) {
      Object.assign(machine.disk.trouble, { full: false, syncErrors: 0, writeErrors: 0, slowness: 1 })
      machine.life?.process.goOn()
      machine.start(this.#cluster)
    }
  }

  #plan (): void {
    const { timeline, random: generator, profile } = this.#world
    timeline.plan(profile.faultEveryMs * 2 * random(generator), () => {
      if (this.active) {
        const machine = oneOf(this.#world, this.#world.machines) as Machine
        this[oneOf(this.#world, FAULTS) as typeof FAULTS[number]](machine)
        this.#plan()
      }
    })
  }

  /** Does it later, unless everything was made good before. */
  #later (longestMs: number, act: () => void): void {
    const { timeline, random: generator } = this.#world
    timeline.plan(longestMs * random(generator), () => {
      if (this.active) {
        act()
      }
    })
  }

  #say (what: string): void {
    this.#world.trace?.(`FAULT ${what}`)
  }

  #startLater (machine: Machine): void {
    this.#later(1500, () => { machine.start(this.#cluster) })
  }

  kill (machine: Machine): void {
    if (machine.life != null) {
      this.#world.coverage.count('kills')
      machine.die(true)
      this.#startLater(machine)
    }
  }

  killAll (): void {
    this.#world.machines.forEach(machine => { this.kill(machine) })
  }

  powerCut (machine: Machine): void {
    const { timeline, random: generator } = this.#world
    // most often while something is being synced, since that is what it tears
    if (random(generator) < 0.8) {
      machine.disk.onSync = () => {
        timeline.plan(random(generator) * machine.disk.latencyMs, () => {
          if (this.active) {
            this.#cutPower(machine)
          }
        })
      }
    } else {
      this.#cutPower(machine)
    }
    if (random(generator) < 0.15) {
      this.#world.machines.forEach(other => { this.#cutPower(other) })
    }
  }

  #cutPower (machine: Machine): void {
    if (machine.life == null) {
      return
    }
    this.#world.coverage.count('power cuts')
    machine.die(false)
    if (machine === this.#rotten && random(this.#world.random) < 0.5) {
      this.#rotUnsynced(machine)
    }
    this.#startLater(machine)
  }

  pause (machine: Machine): void {
    const { life } = machine
    if (life == null || life.process.isStopped) {
      return
    }
    this.#world.coverage.count('pauses')
    this.#say(`${machine.name} is stopped`)
    life.process.stop()
    this.#later(2000, () => { life.process.goOn() })
  }

  partition (machine: Machine): void {
    const { machines, network, coverage, random: generator } = this.#world
    const oneWay = random(generator) < 0.5
    const others = machines.filter(other => other !== machine && random(generator) < 0.8)
    coverage.count(oneWay ? 'one-way partitions' : 'partitions')
    this.#say(`${machine.name} ${oneWay ? 'can not reach' : 'is cut off from'} ${others.map(({ name }) => name).join()}`)
    const [from, to] = random(generator) < 0.5 ? [machine, undefined] : [undefined, machine]
    for (const other of others) {
      network.cut((from ?? other).peerId, (to ?? other).peerId)
      if (!oneWay) {
        network.cut((to ?? other).peerId, (from ?? other).peerId)
      }
    }
    this.#later(2000, () => {
      others.forEach(other => {
        network.heal(machine.peerId, other.peerId)
        network.heal(other.peerId, machine.peerId)
      })
    })
  }

  reset (): void {
    const connection = oneOf(this.#world, this.#world.network.connections)
    if (connection != null) {
      this.#world.coverage.count('connection resets')
      this.#say('a connection is reset')
      connection.reset()
    }
  }

  halfOpen (): void {
    const connection = oneOf(this.#world, this.#world.network.connections)
    if (connection != null) {
      this.#world.coverage.count('half-open connections')
      this.#say('a connection goes silent')
      connection.goSilent()
    }
  }

  slowLink (machine: Machine): void {
    const { machines, network, coverage } = this.#world
    const other = oneOf(this.#world, machines) as Machine
    coverage.count('slow links')
    network.slow(machine.peerId, other.peerId, 20)
    this.#later(1500, () => { network.slow(machine.peerId, other.peerId, 1) })
  }

  clockJump (machine: Machine): void {
    const { random: generator, coverage } = this.#world
    coverage.count('clock jumps')
    machine.wall.offsetMicros += Math.floor((random(generator) - 0.5) * 2 * [1e5, 1e7, 1e11][randomInteger(generator, 0, 3)]!)
  }

  disk (machine: Machine): void {
    const { random: generator, coverage } = this.#world
    const { trouble } = machine.disk
    // a file that the disk failed is of no use any more: a majority must be spared, as of rot
    const kind = randomInteger(generator, 0, machine === this.#rotten ? 4 : 2)
    this.#say(`disk of ${machine.name}: ${['slow', 'full', 'write errors', 'sync errors'][kind]}`)
    if (kind === 0) {
      coverage.count('slow disks')
      trouble.slowness = 2 + 30 * random(generator)
    } else if (kind === 1) {
      trouble.full = true
    } else if (kind === 2) {
      trouble.writeErrors = 0.3
    } else {
      trouble.syncErrors = 0.3
    }
    this.#later(1500, () => { Object.assign(trouble, { full: false, syncErrors: 0, writeErrors: 0, slowness: 1 }) })
  }

  /** True for a copy in which a bit was flipped. */
  hasRotten (life: Life, segment: SegmentId): boolean {
    return this.#rotten.life === life && this.#flipped.has(Buffer.from(idToHash(segment).subarray(0, 8)).toString('hex'))
  }

  /** A bit of a sealed segment's file flips while the node isn't looking. */
  rotSealed (): void {
    const { disk, name } = this.#rotten
    const sealed = [...disk.files.keys()].filter(path => path.endsWith('.index')).map(path => path.replace(/\.index$/, '.data'))
    const path = oneOf(this.#world, sealed)
    if (path != null && disk.flip(path)) {
      this.#say(`a bit flips in ${name}'s ${path}`)
      this.#flipped.add((/-([0-9a-f]{16})\.data$/.exec(path) as RegExpExecArray)[1] as string)
      this.#world.coverage.count('bits flipped when sealed')
    }
  }

  /** Where nothing was ever synced, a power cut leaves anything. */
  #rotUnsynced (machine: Machine): void {
    const { disk } = machine
    const open = [...disk.files.keys()].filter(path => path.endsWith('.data') && !disk.files.has(path.replace(/\.data$/, '.index')))
    const path = oneOf(this.#world, open)
    if (path != null && disk.flipUnsynced(path)) {
      this.#say(`${machine.name}'s ${path} has garbage where nothing was synced`)
      this.#world.coverage.count('bits flipped when unsynced')
    }
  }
}

/** As often as they are named. */
const FAULTS = [
  'kill', 'kill', 'kill', 'killAll', 'powerCut', 'powerCut', 'powerCut', 'pause', 'pause', 'partition', 'partition', 'partition', 'reset', 'halfOpen', 'slowLink', 'clockJump',
  'disk', 'disk', 'disk', 'rotSealed'
] as const
