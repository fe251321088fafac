/** Drives one shard's core as an actor would: batches, writes, syncs that overlap, promises held back until they are true. */
import { InvariantError } from '../../../src/errors.js'
import { createShard, hasNews, shardStatus, step } from '../../../src/replication/index.js'
import { sealBytes } from '../../../src/replication/sealing.js'
import { random, randomInteger } from '../../../src/replication/random.js'
import { fakeSignature } from '../../replication/fixtures.js'
import { eventText, readyLines } from '../../replication/trace.js'
import { must, UNTOLD, Violation } from './checker.js'
import type { Receipt } from '../../../src/chain/index.js'
import type { Outbound, Ready, Settlement, ShardEvent, ShardIndex, ShardState } from '../../../src/replication/index.js'
import type { Watched } from './checker.js'
import type { SimDisk } from './sim-disk.js'
import type { Machine, World } from './world.js'

const PRODUCERS = 16
const STALL_MS = 5
const WRITE_MS = 0.5
const SYNC_INTERVAL_MS = 20

/** The machine that runs a shard, as the shard sees it. */
export interface ShardHost extends Machine {
  readonly world: World
  /** The shard's segment is certified: its successor can be opened. */
  handOver (shard: SimShard): void
  /** The shard lacks blocks below this certificate. */
  copyFor (shard: SimShard, certificate: Receipt): void
}

export class SimShard implements Watched {
  readonly host: ShardHost
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

  constructor (host: ShardHost, disk: SimDisk, justOpened: boolean, settle: (shard: SimShard, settlement: Settlement) => void) {
    const { world } = host
    const { opening } = disk
    this.host = host
    this.disk = disk
    this.self = opening.descriptor.shards.findIndex(shard => shard.peerId === host.peerId)
    this.life = world.nextLife()
    this.#settle = settle
    this.core = createShard({
      stream: opening.stream,
      segment: opening.segment,
      self: this.self,
      descriptor: opening.descriptor,
      descriptorBytes: opening.descriptorBytes,
      hardState: disk.hard,
      frames: disk.frames,
      roomBytes: sealBytes(opening.descriptorBytes.length, PRODUCERS, world.profile.producersPerBlock) + world.profile.dataBytes,
      producers: opening.producers,
      lastData: opening.lastData,
      justOpened,
      certificate: disk.certificate,
      seed: randomInteger(world.random, 0, 2 ** 32),
      nowMs: world.timeline.nowMs,
      timing: world.profile.timing,
      limits: { producers: PRODUCERS, producersPerBlock: world.profile.producersPerBlock, appendBytes: world.profile.appendBytes, inFlightBytes: 3 * world.profile.appendBytes },
      faults: world.brokenRules
    })
    this.commitEndSeen = this.core.commitEnd
    if (world.profile.moveEveryMs !== 0) {
      this.#moveMs = world.timeline.nowMs + random(world.random) * 2 * world.profile.moveEveryMs
    }
    world.checker.started(this)
  }

  get segment (): string {
    return this.disk.opening.segment
  }

  get name (): string {
    return `shard ${this.self} (machine ${this.host.index}) of segment ${this.disk.opening.descriptor.number}`
  }

  /** Puts the event into the mailbox; what lies there a little later is one batch. */
  deliver (event: ShardEvent): void {
    this.#mailbox.push(event)
    if (!this.#isPlanned) {
      this.#isPlanned = true
      this.host.plan(random(this.host.world.random) * 2, () => { this.#batch() })
    }
  }

  stop (): void {
    this.running = false
    this.host.world.checker.stopped(this)
  }

  #batch (): void {
    this.#isPlanned = false
    if (!this.running) {
      return
    }

    const events = this.#mailbox
    this.#mailbox = []
    const readies = [...events, { type: 'flush' } as const].map(event => this.#step(event))
    must(!hasNews(this.core), () => `${this.name}: ${UNTOLD}`)
    this.#makeDurable(readies)
    this.#driveSeal()
  }

  #step (event: ShardEvent): Ready {
    const { world } = this.host
    let ready: Ready
    try {
      ready = step(this.core, event)
    } catch (err) {
      throw err instanceof InvariantError ? new Violation(`${this.name} stopped: ${err.message}`) : err
    }
    if (world.trace != null) {
      const lines = readyLines(ready)
      if (lines.length !== 0 || event.type === 'message') {
        world.trace(`${this.name}: ${eventText(event)}${lines.map(line => `\n      ${line}`).join('')}`)
      }
    }

    this.disk.stage(ready)
    if (ready.cut != null) {
      this.#cutStaged = true
      this.#cuts++
    }
    if (this.core.role === 'master' && !this.#isMaster) {
      world.masterWon(this.host)
    }
    this.#isMaster = this.core.role === 'master'
    world.checker.after(this, ready)
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
    const { world } = this.host
    if (sign != null) {
      this.host.plan(random(world.random) * 3, () => {
        if (this.running) {
          this.deliver({ type: 'signed', ...sign, signature: fakeSignature(this.host.peerId, sign) })
        }
      })
    }
    if (certificate != null || (world.breaks('open-without-certificate') && this.core.role === 'master' && shardStatus(this.core).sealAppended)) {
      this.host.handOver(this)
    }
    if (behind != null) {
      this.host.copyFor(this, behind)
    }
  }

  #makeDurable (readies: readonly Ready[]): void {
    const { core } = this
    const writes = readies.some(ready => ready.writeId !== 0)
    if (!core.settings.lazy) {
      if (writes) {
        this.#sync(core.writeId)
      }
      return
    }

    if (writes) {
      this.#write(core.writeId)
    }
    const syncsNow = readies.some(ready => ready.syncNow) && core.syncedId < core.writeId
    if (writes || syncsNow) {
      this.host.plan(syncsNow ? WRITE_MS : SYNC_INTERVAL_MS, () => { this.#sync(core.writtenId) })
    }
  }

  /** Durability `interval`: what was asked for is with the operating system, at once and in order. */
  #write (writeId: number): void {
    const { timeline } = this.host.world
    this.host.plan(WRITE_MS, () => {
      if (this.running) {
        this.disk.written(writeId, timeline.nowMs)
        this.#sendHeld(writeId)
        this.deliver({ type: 'written', writeId })
      }
    })
  }

  /** Syncs overlap and end in order; each covers what was written before it began. */
  #sync (writeId: number): void {
    const { world } = this.host
    const { profile, timeline } = world
    const slow = random(world.random) < profile.slowSyncs ? 10 : 1
    const slowerMs = this.host.disturbance?.slowerMs ?? 0
    this.#lastSyncMs = Math.max(this.#lastSyncMs, timeline.nowMs + random(world.random) * profile.syncMs * slow + slowerMs)

    const cuts = this.#cuts
    const end = (): void => {
      if (!this.running) {
        return
      }
      if (this.host.disturbance?.stalled === true) {
        this.host.plan(STALL_MS, end)
        return
      }
      this.disk.synced(writeId)
      this.#synced(world.breaks('stale-sync') && cuts !== this.#cuts ? this.core.writeId : writeId)
    }
    this.host.plan(this.#lastSyncMs - timeline.nowMs, end)
  }

  #synced (writeId: number): void {
    const { world } = this.host
    if (this.#cutStaged) {
      this.#cutStaged = false
      world.cutSynced(this.host)
    }
    this.#sendHeld(writeId)
    this.deliver({ type: 'synced', writeId })
  }

  #sendHeld (writeId: number): void {
    const { world } = this.host
    while (this.#held.length !== 0 && (this.#held[0] as { writeId: number }).writeId <= writeId) {
      for (const outbound of (this.#held.shift() as { outbound: readonly Outbound[] }).outbound) {
        world.checker.saying(this, outbound)
        this.#send(outbound)
      }
    }
  }

  #send ({ to, message }: Outbound): void {
    const signed = message.type === 'appendAnswer' && message.sign != null
      ? { ...message, sign: undefined, proof: { ...message.sign, signature: fakeSignature(this.host.peerId, { epoch: message.epoch, ...message.sign }) } }
      : message
    const inbound = signed.type === 'append' ? { ...signed, frames: this.disk.range(signed.range.from, signed.range.to) } : signed

    this.host.world.send(this.host, to, this.disk.opening, inbound)
  }

  /** A master whose segment is nearly full, or must be sealed, or is to move for no reason, seals it. */
  #driveSeal (): void {
    const { world } = this.host
    if (this.core.role !== 'master') {
      return
    }

    const { sealAppended, needsSeal, room } = shardStatus(this.core)
    const wants = needsSeal || room < 500 || world.timeline.nowMs > this.#moveMs
    const successor = !sealAppended && wants ? world.planSuccessor(this.host) : undefined
    if (successor != null) {
      this.#step({ type: 'seal', reason: 1, successor, now: world.clock() })
      this.#step({ type: 'flush' })
      this.#sync(this.core.writeId)
    }
  }
}
