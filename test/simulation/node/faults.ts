/** What goes wrong, by chance, and what is made good again. Never more at once than the promises cover. */
import { random, randomInteger } from '../../../src/replication/random.js'
import { Harm } from './harm.js'
import { Health } from './health.js'
import { oneOf } from './machine.js'
import type { ClusterFile } from '../../../src/node/cluster-file.js'
import type { SimMachine as Machine, World } from './world.js'

export class Faults {
  active = false
  readonly #world: World
  readonly #cluster: ClusterFile
  readonly #harm: Harm

  constructor (world: World, cluster: ClusterFile) {
    this.#world = world
    this.#cluster = cluster
    this.#harm = new Harm(world, new Health(world))
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
        this.#wait(this[oneOf(this.#world, profile.blackouts ? FAULTS_OF_BLACKOUTS : FAULTS) as typeof FAULTS[number]](machine))
        this.#plan()
      }
    })
  }

  #wait (work: Promise<void> | void): void {
    work?.catch((err: unknown) => { this.#world.fail(err) })
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
    this.#later(this.#world.profile.awayMs, () => { machine.start(this.#cluster) })
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

  async powerCut (machine: Machine): Promise<void> {
    const { timeline, machines, profile, random: generator } = this.#world
    const which = random(generator) < (profile.blackouts ? 0.9 : 0.3) ? machines : [machine]
    const cut = async (): Promise<void> => {
      for (const each of which) {
        await this.#cutPower(each, which.length > 1)
      }
    }
    // most often while something is being synced, since that is what it tears; but what is lost wasn't synced yet
    if (random(generator) < 0.8 && !profile.blackouts) {
      machine.disk.onSync = () => {
        timeline.plan(random(generator) * machine.disk.latencyMs, () => {
          if (this.active) {
            this.#wait(cut())
          }
        })
      }
    } else {
      await cut()
    }
  }

  async #cutPower (machine: Machine, isOutage: boolean): Promise<void> {
    if (machine.life == null || !await this.#harm.mayLosePower(machine)) {
      return
    }
    this.#world.coverage.count('power cuts')
    machine.die(false, isOutage)
    if (random(this.#world.random) < 0.25) {
      await this.#harm.rotUnsynced(machine)
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

  async disk (machine: Machine): Promise<void> {
    const { random: generator, coverage } = this.#world
    const { trouble } = machine.disk
    const kind = KINDS[randomInteger(generator, 0, KINDS.length)]!
    if (kind === 'slow') {
      coverage.count('slow disks')
      trouble.slowness = 2 + 30 * random(generator)
    } else if (kind === 'full') {
      trouble.full = true
    } else if (!await this.#harm.failDisk(machine, kind)) {
      return
    }
    this.#say(`disk of ${machine.name}: ${kind}`)
    this.#later(1500, () => { Object.assign(trouble, { full: false, syncErrors: 0, writeErrors: 0, slowness: 1 }) })
  }

  async rotSealed (machine: Machine): Promise<void> {
    await this.#harm.rotSealed(machine)
  }

  async wipe (machine: Machine): Promise<void> {
    if (await this.#harm.wipe(machine)) {
      this.#world.coverage.count('folders wiped')
      this.#startLater(machine)
    }
  }
}

/** As often as they are named. */
const FAULTS = [
  'kill', 'kill', 'kill', 'killAll', 'powerCut', 'powerCut', 'powerCut', 'pause', 'pause', 'partition', 'partition', 'partition', 'reset', 'halfOpen', 'slowLink', 'clockJump',
  'disk', 'disk', 'disk', 'rotSealed', 'rotSealed', 'wipe'
] as const

/** Nothing that destroys: where something is harmed the power isn't cut, since more might be lost than is allowed. */
const FAULTS_OF_BLACKOUTS: ReadonlyArray<typeof FAULTS[number]> = ['powerCut', 'powerCut', 'powerCut', 'kill', 'pause', 'partition', 'reset', 'slowLink', 'clockJump']

/** What a disk does wrong. */
const KINDS = ['slow', 'full', 'writeErrors', 'syncErrors'] as const
