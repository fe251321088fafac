/**
 * Whole nodes but for their sockets and disks, and clients, on a virtual clock: they lose power, messages and patience, and
 * in the end everything must be there. The same seed is the same run.
 *
 * Between two things that happen every callback that is due runs, so that what is checked is a state in which each process
 * waits for something; and that is where it may die.
 */
import { CatenaryError, InvariantError, ProducerForgottenError, SequenceGapError } from '../../../src/errors.js'
import { clusterOf } from '../../../src/node/cluster-file.js'
import { Timeline } from '../timeline.js'
import { Coverage } from './coverage.js'
import { Faults } from './faults.js'
import { isDamaged, pathOf, stateOf } from './health.js'
import { whatIsWrong } from './history.js'
import { Invariants } from './invariants.js'
import { peerIdOf } from './keys.js'
import { Machine, oneOf } from './machine.js'
import { profileOf } from './profile.js'
import { checkProof, checkReceipts } from './proofs.js'
import { SimClient, valuesOf } from './sim-client.js'
import { SimNetwork } from './sim-network.js'
import { TraceHash } from './trace-hash.js'
import { Violation, must } from './violation.js'
import type { Random } from '../../../src/replication/random.js'
import type { ClusterFile } from '../../../src/node/cluster-file.js'
import type { Stream } from '../../../src/client/index.js'
import type { SegmentId } from '../../../src/chain/index.js'
import type { ShardRecord } from '../../../src/storage/index.js'
import type { Counted } from './coverage.js'
import type { LogEntry } from './history.js'
import type { Losses } from './losses.js'
import type { Profile } from './profile.js'
import type { BrokenNode, Life, World } from './world.js'

/** how long the cluster may take to start, before anything goes wrong */
const START_MS = 300
/** how long it may take after the last fault until everything that was asked for is answered, and there */
const HEAL_MS = 40_000
const STEP_MS = 100
/** most events at one point in time: more have no end, and a node's process would never rest */
const AT_ONCE_MAX = 50_000

export interface NodeOutcome {
  readonly seed: number
  readonly counts: Readonly<Record<Counted, number>>
  /** a hash over all that happened */
  readonly trace: string
  /** what didn't hold, and when; undefined if all did */
  readonly violation?: string
}

export class NodeSimulation implements World {
  readonly random: Random
  readonly profile: Profile
  readonly timeline = new Timeline()
  readonly coverage = new Coverage()
  readonly network: SimNetwork
  readonly machines: Machine[]
  readonly trace: ((line: string) => void) | undefined
  readonly broken: ReadonlySet<BrokenNode>
  readonly #seed: number
  readonly #cluster: ClusterFile
  readonly #faults: Faults
  readonly #invariants: Invariants
  readonly #clients: SimClient[]
  readonly #hash = new TraceHash()
  #failure: Error | undefined

  constructor (seed: number, trace?: (line: string) => void, broken: readonly BrokenNode[] = []) {
    this.broken = new Set(broken)
    this.#seed = seed
    this.random = { seed: Math.imul(seed + 1, 0x9e3779b1) >>> 0 }
    this.profile = profileOf(seed, this.random)
    this.trace = trace == null ? undefined : line => { trace(`${this.timeline.nowMs.toFixed(1).padStart(8)} ${line}`) }
    this.network = new SimNetwork(this.timeline, this.random, this.coverage, this.profile.latencyMs)
    this.machines = Array.from({ length: this.profile.machines }, (_, index) => new Machine(this, index, peerIdOf(index), String(index).padStart(32, '0')))
    this.#cluster = clusterOf(this.machines.map(({ peerId, incarnation }) => ({ peerId, incarnation, zone: '', addresses: [] })), 1_700_000_000_000_000, undefined, '0'.repeat(32))
    this.#faults = new Faults(this, this.#cluster)
    this.#invariants = new Invariants(this)
    this.#clients = Array.from({ length: this.profile.clients }, (_, index) => new SimClient(this, index, peerIdOf(100 + index)))
  }

  get lives (): Life[] {
    return this.machines.flatMap(({ life }) => life == null ? [] : [life])
  }

  get losses (): Losses {
    return this.#invariants.losses
  }

  powerLost (): void {
    this.#invariants.powerLost()
  }

  fail (err: unknown): void {
    this.#failure ??= err instanceof Error ? err : new Error(String(err))
  }

  async run (): Promise<NodeOutcome> {
    let violation: string | undefined
    try {
      await this.#run()
    } catch (err) {
      if (!(err instanceof Violation || err instanceof CatenaryError)) {
        throw err
      }
      violation = `after ${this.timeline.nowMs.toFixed(1)} ms: ${err instanceof Violation ? err.message : `${err.name}: ${err.message}`}`
    } finally {
      this.machines.forEach(machine => { machine.die(true) })
      this.#clients.forEach(({ process }) => { process.kill() })
    }

    return { seed: this.#seed, counts: this.coverage.counts, trace: this.#hash.digest(), violation }
  }

  async #run (): Promise<void> {
    const { profile } = this
    this.machines.forEach(machine => { machine.start(this.#cluster) })
    await this.#until(START_MS, () => false)
    const names = profile.streams.map((_, index) => `stream-${index}`)
    this.#clients.forEach(client => { client.start(names) })
    // often all is well until the streams are there, since a run without them shows little
    if (profile.startsCalmly) {
      await this.#until(START_MS + HEAL_MS, () => this.#clients.every(({ streams }) => streams.length === names.length))
    }
    this.#faults.start()
    await this.#until(this.timeline.nowMs + profile.faultMs, () => false)

    this.#faults.end()
    this.trace?.('everything works again')
    this.#clients.forEach(client => { client.isStopping = true })
    const endMs = this.timeline.nowMs + HEAL_MS
    await this.#until(endMs, () => this.#clients.every(({ waiting }) => waiting.size === 0))
    must(this.#clients.every(({ waiting }) => waiting.size === 0),
      () => `clients still wait ${HEAL_MS} ms after the last fault: ${this.#clients.flatMap(({ waiting }) => [...waiting]).join(', ')}`)
    for (const name of names) {
      await this.#checkStream(name)
    }
    await this.#checkCopies()
  }

  /** One thing after the other until the time is over or the condition holds. */
  async #until (endMs: number, isDone: () => boolean): Promise<void> {
    let atOnce = 0
    for (let beforeMs = this.timeline.nowMs; !isDone() && this.timeline.next(endMs); beforeMs = this.timeline.nowMs) {
      await turn()
      atOnce = this.timeline.nowMs === beforeMs ? atOnce + 1 : 0
      must(atOnce < AT_ONCE_MAX, () => 'something goes on and on without time going on')
      this.#hash.add(this.timeline.nowMs, this.random.seed)
      this.#invariants.check()
      if (this.#failure != null) {
        throw this.#failure instanceof InvariantError ? new Violation(this.#failure.message) : this.#failure
      }
    }
  }

  /** What a client's call gives, while the time goes on for it. */
  async #await<T> (what: string, call: Promise<T>): Promise<T> {
    let settled: { value?: T, err?: Error } | undefined
    call.then(value => { settled = { value } }, (err: unknown) => { settled = { err: err as Error } })
    const isSettled = (): boolean => settled != null
    await this.#until(this.timeline.nowMs + HEAL_MS, isSettled)
    must(settled != null, () => `${what}: no answer in ${HEAL_MS} ms though nothing is wrong any more`)
    if (settled.err != null) {
      throw new Violation(`${what}: ${String(settled.err)}`)
    }

    return settled.value as T
  }

  /** Writing goes on; everything acknowledged is there, once, in order; every answer has an explanation. */
  async #checkStream (name: string): Promise<void> {
    const [client] = this.#clients as [SimClient]
    const stream = client.streams.find(stream => stream.name === name) as Stream
    const history = this.#clients.flatMap(({ histories }) => histories.get(name) ?? [])
    const calledMs = client.process.nowMs()
    const last = Buffer.alloc(64)
    last.write('last')
    const { height } = await this.#await(`a last append to ${name}`, stream.append(last).catch(async (err: unknown) => {
      // whoever wrote what was lost since is told so, once: that something of it is missing, or all
      if ((err instanceof SequenceGapError || err instanceof ProducerForgottenError) && this.losses.values.size > 0) {
        return await stream.append(last)
      }
      throw err
    }))
    history.push({ type: 'append', value: 'last', calledMs, answeredMs: client.process.nowMs(), outcome: 'acknowledged', height, writer: 'last', sequence: 1 })
    const log = await this.#await(`a last read of ${name}`, collect(stream))
    this.coverage.count('blocks found', log.length)
    const wrong = whatIsWrong(log, this.losses.without(history))
    must(wrong == null, () => `${name}: ${wrong}`)
    await this.#await(`verifying ${name}`, stream.verify())

    const receipts = this.#clients.flatMap(client => client.receipts).filter(proven => proven.stream.name === name)
    checkReceipts(name, receipts, log)
    receipts.forEach(({ value, receipt }) => { this.#invariants.checkCertified(receipt, `the receipt of ${value}`) })
    const proven = oneOf(this, receipts)
    if (proven != null) {
      const { height, receipt } = proven
      await checkProof(await this.#await(`proving ${proven.value}`, stream.prove({ height, receipt })), proven)
      this.coverage.count('blocks proven')
    }
  }

  /** All shards of a sealed segment are whole and the same, also those that were damaged or lost. */
  async #checkCopies (): Promise<void> {
    const endMs = this.timeline.nowMs + HEAL_MS
    let unsettled = await this.#unsettled()
    while (this.timeline.nowMs < endMs && unsettled.length > 0) {
      await this.#until(this.timeline.nowMs + STEP_MS, () => false)
      unsettled = await this.#unsettled()
    }
    must(unsettled.length === 0, () => `not made good ${HEAL_MS} ms after the last fault: ${unsettled.join(', ')}`)

    this.coverage.count('shards copied', this.machines.reduce((sum, { damage }) => sum + damage.size, 0))
    const copies = new Map<SegmentId, Buffer>()
    for (const { machine, record } of await this.#records()) {
      const { segment, number, state, certificate } = record
      if (certificate != null) {
        this.#invariants.checkCertified(certificate, `${machine.name}'s certificate`)
      }
      if (state !== 'sealed') {
        continue
      }
      const content = machine.disk.files.get(`${pathOf(machine, record)}.data`)
      must(content != null, () => `${machine.name} has no file of segment ${segment} (${number}), which it has sealed`)
      const bytes = content.memory.subarray(0, content.size)
      const other = copies.get(segment)
      if (other == null) {
        this.coverage.count('segments sealed')
        copies.set(segment, bytes)
      }
      must(other == null || other.equals(bytes), () => `${machine.name} holds other bytes of segment ${segment} (${number})`)
    }
  }

  /** Shards that are still open of segments that others know to be sealed, damaged, or not copied yet. */
  async #unsettled (): Promise<string[]> {
    const records = await this.#records()
    const sealed = new Set(records.filter(({ record }) => record.state === 'sealed').map(({ record }) => record.segment))

    return records
      .filter(({ machine, record: { segment, number, state } }) => sealed.has(segment) && (state !== 'sealed' || isDamaged(machine, segment, number)))
      .map(({ machine, record: { segment, number, state } }) => `${machine.name}'s ${segment} (${number}) is ${state === 'sealed' ? 'damaged' : state}`)
  }

  async #records (): Promise<Array<{ machine: Machine, record: ShardRecord }>> {
    const all = await Promise.all(this.machines.map(async machine => (await (await stateOf(machine.disk))?.shards() ?? []).map(record => ({ machine, record }))))

    return all.flat()
  }
}

async function collect (stream: Stream): Promise<LogEntry[]> {
  const log: LogEntry[] = []
  for await (const { value, height } of valuesOf(stream, true)) {
    log.push({ value, height })
  }

  return log
}

/** Lets every callback run that is due. */
async function turn (): Promise<void> {
  await new Promise<void>(resolve => { setImmediate(resolve) })
}

export async function simulateNodes (seed: number, trace?: (line: string) => void, broken?: readonly BrokenNode[]): Promise<NodeOutcome> {
  return await new NodeSimulation(seed, trace, broken).run()
}
