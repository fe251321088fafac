/** Drives one shard's core as an actor would: batches, writes, syncs that overlap, promises held back until they are true. */
import { InvariantError } from '../../src/errors.js'
import { createShard, shardStatus, step } from '../../src/replication/index.js'
import { sealBytes } from '../../src/replication/sealing.js'
import { random, randomInteger } from '../../src/replication/random.js'
import { fakeSignature } from '../replication/fixtures.js'
import { eventText, readyLines } from '../replication/trace.js'
import { Violation } from './checker.js'
import type { Outbound, Ready, Settlement, ShardEvent, ShardIndex, ShardState } from '../../src/replication/index.js'
import type { SimDisk } from './sim-disk.js'
import type { SimNode } from './sim-node.js'

const PRODUCERS = 16
const STALL_MS = 5

export class SimShard {
  readonly node: SimNode
  readonly disk: SimDisk
  readonly core: ShardState
  readonly self: ShardIndex
  /** differs for every run of a process */
  readonly life: number
  /** as the checker last saw it */
  commitEndSeen: number
  adoptedSeen = false
  running = true
  #mailbox: ShardEvent[] = []
  #isPlanned = false
  #held: { readonly writeId: number, readonly outbound: readonly Outbound[] }[] = []
  #lastSyncMs = 0
  #cutStaged = false
  #cuts = 0
  #isMaster = false
  readonly #settle: (shard: SimShard, settlement: Settlement) => void
  #moveMs = Infinity

  constructor (node: SimNode, disk: SimDisk, justOpened: boolean, settle: (shard: SimShard, settlement: Settlement) => void) {
    const { simulation } = node
    const { opening } = disk
    this.node = node
    this.disk = disk
    this.self = opening.descriptor.shards.findIndex(shard => shard.peerId === node.peerId)
    this.life = simulation.nextLife()
    this.#settle = settle
    this.core = createShard({
      stream: opening.stream,
      segment: opening.segment,
      self: this.self,
      descriptor: opening.descriptor,
      descriptorBytes: opening.descriptorBytes,
      hardState: disk.hard,
      frames: disk.frames,
      roomBytes: sealBytes(opening.descriptorBytes.length, PRODUCERS, simulation.profile.producersPerBlock) + simulation.profile.dataBytes,
      producers: opening.producers,
      lastData: opening.lastData,
      justOpened,
      certificate: disk.certificate,
      seed: randomInteger(simulation.random, 0, 2 ** 32),
      nowMs: simulation.timeline.nowMs,
      timing: simulation.profile.timing,
      limits: { producers: PRODUCERS, producersPerBlock: simulation.profile.producersPerBlock, appendBytes: simulation.profile.appendBytes, inFlightBytes: 3 * simulation.profile.appendBytes },
      faults: simulation.brokenRules
    })
    this.commitEndSeen = this.core.commitEnd
    if (simulation.profile.moveEveryMs !== 0) {
      this.#moveMs = simulation.timeline.nowMs + random(simulation.random) * 2 * simulation.profile.moveEveryMs
    }
    simulation.checker.started(this)
  }

  get segment (): string {
    return this.disk.opening.segment
  }

  get name (): string {
    return `shard ${this.self} (machine ${this.node.index}) of segment ${this.disk.opening.descriptor.number}`
  }

  /** Puts the event into the mailbox; what lies there a little later is one batch. */
  deliver (event: ShardEvent): void {
    this.#mailbox.push(event)
    if (!this.#isPlanned) {
      this.#isPlanned = true
      this.node.plan(random(this.node.simulation.random) * 2, () => { this.#batch() })
    }
  }

  stop (): void {
    this.running = false
    this.node.simulation.checker.stopped(this)
  }

  #batch (): void {
    this.#isPlanned = false
    if (!this.running) {
      return
    }

    const events = this.#mailbox
    this.#mailbox = []
    let writeId = 0
    for (const event of events) {
      writeId = Math.max(writeId, this.#step(event).writeId)
    }
    writeId = Math.max(writeId, this.#step({ type: 'flush' }).writeId)
    if (writeId !== 0) {
      this.#sync(writeId)
    }
    this.#driveSeal()
  }

  #step (event: ShardEvent): Ready {
    const { simulation } = this.node
    let ready: Ready
    try {
      ready = step(this.core, event)
    } catch (err) {
      throw err instanceof InvariantError ? new Violation(`${this.name} stopped: ${err.message}`) : err
    }
    if (simulation.trace != null) {
      const lines = readyLines(ready)
      if (lines.length !== 0 || event.type === 'message') {
        simulation.trace(`${this.name}: ${eventText(event)}${lines.map(line => `\n      ${line}`).join('')}`)
      }
    }

    this.disk.stage(ready)
    if (ready.cut != null) {
      this.#cutStaged = true
      this.#cuts++
    }
    if (this.core.role === 'master' && !this.#isMaster) {
      simulation.counts.elections++
      simulation.faults.masterWon(this.node)
    }
    this.#isMaster = this.core.role === 'master'
    simulation.checker.after(this, ready)
    for (const outbound of ready.sendNow) {
      this.#send(outbound)
    }
    if (ready.sendAfterSync.length !== 0) {
      this.#held.push({ writeId: ready.writeId, outbound: ready.sendAfterSync })
    }
    for (const settlement of ready.settled) {
      this.#settle(this, settlement)
    }
    this.#doRest(ready)

    return ready
  }

  #doRest ({ certificate, sign, behind }: Ready): void {
    const { simulation } = this.node
    if (sign != null) {
      this.node.plan(random(simulation.random) * 3, () => {
        if (this.running) {
          this.deliver({ type: 'signed', ...sign, signature: fakeSignature(this.node.peerId, sign) })
        }
      })
    }
    if (certificate != null || (simulation.breaks('open-without-certificate') && this.core.role === 'master' && shardStatus(this.core).sealAppended)) {
      this.node.handOver(this)
    }
    if (behind != null) {
      this.node.copyFor(this, behind)
    }
  }

  /** Syncs overlap and end in order; each covers what was written before it began. */
  #sync (writeId: number): void {
    const { simulation } = this.node
    const { profile, timeline } = simulation
    const slow = random(simulation.random) < profile.slowSyncs ? 10 : 1
    const slowerMs = this.node.disturbance?.slowerMs ?? 0
    this.#lastSyncMs = Math.max(this.#lastSyncMs, timeline.nowMs + random(simulation.random) * profile.syncMs * slow + slowerMs)

    const cuts = this.#cuts
    const end = (): void => {
      if (!this.running) {
        return
      }
      if (this.node.disturbance?.stalled === true) {
        this.node.plan(STALL_MS, end)
        return
      }
      this.disk.synced(writeId)
      this.#synced(simulation.breaks('stale-sync') && cuts !== this.#cuts ? this.core.writeId : writeId)
    }
    this.node.plan(this.#lastSyncMs - timeline.nowMs, end)
  }

  #synced (writeId: number): void {
    const { simulation } = this.node
    if (this.#cutStaged) {
      this.#cutStaged = false
      simulation.faults.cutSynced(this.node)
    }
    while (this.#held.length !== 0 && (this.#held[0] as { writeId: number }).writeId <= writeId) {
      for (const outbound of (this.#held.shift() as { outbound: readonly Outbound[] }).outbound) {
        simulation.checker.saying(this, outbound)
        this.#send(outbound)
      }
    }
    this.deliver({ type: 'synced', writeId })
  }

  #send ({ to, message }: Outbound): void {
    const signed = message.type === 'appendAnswer' && message.sign === true
      ? { ...message, signature: fakeSignature(this.node.peerId, { epoch: message.epoch, end: message.durableEnd, hash: message.durableHash }) }
      : message
    const inbound = signed.type === 'append' ? { ...signed, frames: this.disk.range(signed.range.from, signed.range.to) } : signed

    this.node.simulation.send(this.node, to, this.disk.opening, inbound)
  }

  /** A master whose segment is nearly full, or must be sealed, or is to move for no reason, seals it. */
  #driveSeal (): void {
    const { simulation } = this.node
    if (this.core.role !== 'master') {
      return
    }

    const { sealAppended, needsSeal, room } = shardStatus(this.core)
    const wants = needsSeal || room < 500 || simulation.timeline.nowMs > this.#moveMs
    const successor = !sealAppended && wants ? simulation.planSuccessor(this.node) : undefined
    if (successor != null) {
      this.#step({ type: 'seal', reason: 1, successor, now: simulation.clock() })
      const { writeId } = this.#step({ type: 'flush' })
      this.#sync(Math.max(writeId, this.core.writeId))
    }
  }
}
