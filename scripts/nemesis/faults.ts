/** What is done to a cluster, and undone: each kind of fault once. */
import { SHAPES } from './shapes.js'
import type { Dice } from './dice.js'
import type { SmallDisk } from './small-disk.js'
import type { Trouble } from './network.js'
import type { Troubles } from './troubles.js'
import type { Victim } from './victims.js'

export interface Fault {
  readonly kind: string
  readonly detail: string
  /** nodes whose process or disk it touches: no other fault touches them at the same time */
  readonly victims: ReadonlySet<number>
  /** it is a fault of the network */
  readonly isNetwork: boolean
  begin (): Promise<void>
  /** Undoes it. */
  end (): Promise<void>
}

/** What there is to torment. */
export interface Scene {
  readonly dice: Dice
  readonly victims: readonly Victim[]
  /** undefined on loopback */
  readonly disk?: SmallDisk
  /** undefined on loopback */
  readonly network?: Troubles
}

const LOSS_PERCENT_MIN = 2
const LOSS_PERCENT_MAX = 30

export const FAULTS: ReadonlyArray<(scene: Scene) => Fault | undefined> = [
  function kill ({ dice, victims }) {
    return ofProcess('kill', dice.pick(victims), async victim => { await victim.kill() }, async victim => { await victim.start() })
  },
  function stall ({ dice, victims }) {
    return ofProcess('stall', dice.pick(victims), async victim => { await victim.stall() }, async victim => { await victim.resume() })
  },
  function killTwo ({ dice, victims }) {
    return ofProcesses('kill two', dice.shuffled(victims).slice(0, 2))
  },
  function killAll ({ victims }) {
    return ofProcesses('kill all', victims)
  },
  function partition ({ dice, victims, network }) {
    const { kind, detail, cut } = dice.pick(SHAPES)(dice, victims.length)

    return ofNetwork(`partition ${kind}`, detail, { cut, lossPercent: 0 }, network)
  },
  function loss ({ dice, network }) {
    const lossPercent = Math.round(dice.between(LOSS_PERCENT_MIN, LOSS_PERCENT_MAX))

    return ofNetwork('loss', `${lossPercent} %`, { cut: new Set(), lossPercent }, network)
  },
  function fullDisk ({ disk }) {
    return disk == null
      ? undefined
      : { kind: 'full disk', detail: disk.victim.name, victims: new Set([disk.victim.index]), isNetwork: false, begin: async () => { await disk.fill() }, end: async () => { await disk.free() } }
  }
]

function ofProcess (kind: string, victim: Victim, begin: (victim: Victim) => Promise<void>, end: (victim: Victim) => Promise<void>): Fault {
  return { kind, detail: victim.name, victims: new Set([victim.index]), isNetwork: false, begin: async () => { await begin(victim) }, end: async () => { await end(victim) } }
}

function ofProcesses (kind: string, victims: readonly Victim[]): Fault {
  return {
    kind,
    detail: victims.map(({ name }) => name).join(', '),
    victims: new Set(victims.map(({ index }) => index)),
    isNetwork: false,
    begin: async () => { await Promise.all(victims.map(async victim => { await victim.kill() })) },
    end: async () => { await Promise.all(victims.map(async victim => { await victim.start() })) }
  }
}

function ofNetwork (kind: string, detail: string, trouble: Trouble, network: Scene['network']): Fault | undefined {
  return network == null
    ? undefined
    : { kind, detail, victims: new Set(), isNetwork: true, begin: async () => { await network.add(trouble) }, end: async () => { await network.remove(trouble) } }
}
