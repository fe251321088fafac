/** A machine with a disk, and the node that runs on it as often as it is started. */
import { StorageError } from '../../../src/errors.js'
import { NodeCore } from '../../../src/node/node-core.js'
import { random } from '../../../src/replication/random.js'
import { DiskStorage } from '../../../src/storage/disk-storage.js'
import { NodeState } from '../../../src/storage/node-state.js'
import { SimContent, SimNews } from './directory-ports.js'
import { DiskOfProcess, valuesOf } from './disk-of-process.js'
import { signerOf, verify } from './keys.js'
import { SimDisk } from './sim-disk.js'
import { SimHost } from './sim-network.js'
import { SimProcess } from './sim-process.js'
import type { SegmentId } from '../../../src/chain/index.js'
import type { Logger } from '../../../src/actors/ports.js'
import type { ClusterFile } from '../../../src/node/cluster-file.js'
import type { Flip } from './disk-content.js'
import type { WallClock } from './sim-process.js'
import type { Life, SimMachine, World } from './world.js'

const RESTART_MS = 150

export class Machine implements SimMachine {
  readonly name: string
  readonly peerId: string
  incarnation: string
  bootId: string
  readonly damage = new Map<SegmentId, readonly Flip[]>()
  readonly wall: WallClock = { offsetMicros: 0 }
  readonly disk: SimDisk
  life: Life | undefined
  /** nobody starts it again */
  isGone = false
  readonly #world: World
  #lives = 0
  #boots = 1
  #folders = 1

  constructor (world: World, index: number, peerId: string, incarnation: string) {
    this.#world = world
    this.name = `node ${index}`
    this.peerId = peerId
    this.incarnation = incarnation
    this.bootId = `${this.name}, boot 1`
    this.disk = new SimDisk(world.random, world.coverage, world.profile.diskMs, world.broken.has('lying-disk'))
  }

  start (cluster: ClusterFile): void {
    const { timeline, random: generator, network, trace } = this.#world
    if (this.life != null || this.isGone) {
      return
    }

    const process = new SimProcess(`${this.name}.${++this.#lives}`, timeline, generator, this.wall)
    const host = new SimHost(network, this.peerId, process)
    const life: Life = {
      process,
      host,
      disk: new DiskOfProcess(this.disk, process),
      content: new SimContent(host, () => this.#world.lives.map(({ content }) => content)),
      news: new SimNews(host, () => this.#world.lives.map(({ news }) => news))
    }
    this.life = life
    trace?.(`${process.name} starts`)
    this.#boot(life, cluster).catch((err: unknown) => {
      trace?.(`${process.name} could not start: ${String(err)}`)
      if (!(err instanceof StorageError) && (err as { code?: string }).code !== 'ENOSPC' && (err as { code?: string }).code !== 'EIO') {
        this.#world.fail(err)
      }
      this.die(true)
      timeline.plan(RESTART_MS, () => { this.start(cluster) })
    })
  }

  /** The process ends without a word, and with it the machine unless `isMachineUp`. */
  die (isMachineUp: boolean, isOutage = false): void {
    const { life } = this
    if (life == null) {
      return
    }

    this.#world.trace?.(`${life.process.name} ${isMachineUp ? 'dies' : 'has no power'}`)
    this.life = undefined
    life.process.kill()
    life.disk.died()
    this.#world.network.detach(life.host, isMachineUp)
    if (!isMachineUp) {
      this.disk.powerCut(isOutage, isOutage && this.#world.profile.blackouts)
      if (!this.#world.broken.has('same-boot')) {
        this.bootId = `${this.name}, boot ${++this.#boots}`
      }
      this.#world.powerLost()
    }
  }

  /** The process ends, and its data folder is gone but for the key: it is made anew, as with `--new-folder`. */
  wipe (): void {
    this.die(true)
    this.#world.trace?.(`FAULT ${this.name} loses its data folder`)
    this.disk.wipe()
    this.damage.clear()
    if (this.#world.broken.has('same-incarnation')) {
      return
    }
    this.incarnation = `${String(++this.#folders).padStart(4, '0')}${this.incarnation.slice(4)}`
  }

  async #boot (life: Life, cluster: ClusterFile): Promise<void> {
    const { network } = this.#world
    const { disk, host, process } = life
    const values = valuesOf(disk)
    if (await NodeState.open(values) == null) {
      await NodeState.init(values, this.incarnation)
    }
    const storage = await DiskStorage.open({ folder: this.name, disk, values }, {
      clock: process,
      bootId: this.bootId,
      onWarning: warning => { this.#world.trace?.(`${process.name} warns: ${warning.message}`) }
    })
    const core = new NodeCore({
      cluster,
      storage,
      signer: signerOf(this.peerId),
      verify,
      clock: process,
      network: host,
      host: {
        protocols: host.protocols,
        content: life.content,
        news: life.news,
        addresses: () => [],
        connected: () => host.connected(),
        remember: async () => {},
        start: async () => { network.attach(host) },
        stop: async () => {}
      },
      scrubPeriodMs: this.#world.broken.has('blind-scrubber') ? 0 : this.#world.profile.scrubPeriodMs,
      logger: name => this.#logger(`${process.name} ${name}`)
    })
    life.storage = storage
    life.core = core
    await core.start()
  }

  #logger (name: string): Logger {
    const { trace, coverage } = this.#world
    const say = (format: string, ...args: unknown[]): void => {
      if (format.startsWith('quarantined segment')) {
        coverage.count('shards quarantined')
      }
      trace?.(`${name}: ${format.replace(/%[sdeo]/g, () => String(args.shift()))}`)
    }

    return Object.assign(say, { error: say, trace: () => {} })
  }
}

/** One of these, by chance. */
export function oneOf<T> (world: Pick<World, 'random'>, list: readonly T[]): T | undefined {
  return list[Math.floor(random(world.random) * list.length)]
}
