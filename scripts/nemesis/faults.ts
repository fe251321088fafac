/** What is done to a cluster, and undone: each kind of fault once. */
import { flipBitsOfDatabase, flipBitsOfSegment, wipe } from './damage.js'
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
  /** data is gone: all must be whole before, and no other such fault may come until it is again */
  readonly isDestructive: boolean
  begin (): Promise<void>
  /** Undoes it. */
  end (): Promise<void>
}

/** What there is to torment. */
export interface Scene {
  readonly dice: Dice
  readonly victims: readonly Victim[]
  /** Has a node read all that it has anew. */
  readonly scrub: (victim: Victim) => Promise<void>
  /** Resolves with what isn't where it should be after a while, or undefined. */
  readonly untilWhole: () => Promise<string | undefined>
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
  function wipeFolder ({ dice, victims }) {
    const fault = ofProcess('wipe', dice.pick(victims), async victim => {
      await victim.kill()
      await wipe(victim.data)
    }, async victim => { await victim.start() })

    return { ...fault, isDestructive: true }
  },
  function corrupt ({ dice, victims, scrub }) {
    const isRunning = dice.next() < 0.5
    const fault = ofProcess(isRunning ? 'flip bits' : 'flip bits, down', dice.pick(victims), async victim => {
      if (!isRunning) {
        await victim.kill()
      }
      await flipBitsOfSegment(victim.data, dice)
    }, async victim => {
      await victim.start()
      await scrub(victim)
    })

    return { ...fault, isDestructive: true }
  },
  function corruptDatabase ({ dice, victims }) {
    const fault = ofProcess('flip bits, database', dice.pick(victims), async victim => {
      await victim.kill()
      await flipBitsOfDatabase(victim.data, dice)
    }, async victim => {
      await victim.start().catch(async (err: Error) => {
        if (!err.message.includes('damaged')) {
          throw err
        }
        await wipe(victim.data)
        await victim.start()
      })
    })

    return { ...fault, isDestructive: true }
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
      : { kind: 'full disk', detail: disk.victim.name, victims: new Set([disk.victim.index]), isNetwork: false, isDestructive: false, begin: async () => { await disk.fill() }, end: async () => { await disk.free() } }
  }
]

function ofProcess (kind: string, victim: Victim, begin: (victim: Victim) => Promise<void>, end: (victim: Victim) => Promise<void>): Fault {
  return { kind, detail: victim.name, victims: new Set([victim.index]), isNetwork: false, isDestructive: false, begin: async () => { await begin(victim) }, end: async () => { await end(victim) } }
}

function ofProcesses (kind: string, victims: readonly Victim[]): Fault {
  return {
    kind,
    detail: victims.map(({ name }) => name).join(', '),
    victims: new Set(victims.map(({ index }) => index)),
    isNetwork: false,
    isDestructive: false,
    begin: async () => { await Promise.all(victims.map(async victim => { await victim.kill() })) },
    end: async () => { await Promise.all(victims.map(async victim => { await victim.start() })) }
  }
}

function ofNetwork (kind: string, detail: string, trouble: Trouble, network: Scene['network']): Fault | undefined {
  return network == null
    ? undefined
    : { kind, detail, victims: new Set(), isNetwork: true, isDestructive: false, begin: async () => { await network.add(trouble) }, end: async () => { await network.remove(trouble) } }
}
