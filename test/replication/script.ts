/**
 * What the commands of a script do. Messages lie in queues until they are delivered or dropped, writes until they are
 * synced. Each command returns the trace of what it led to. `help` lists the commands.
 */
import { FrameBuilder, parseFrame } from '../../src/chain/index.js'
import { hasNews, readSeal, shardStatus } from '../../src/replication/index.js'
import { sealBytes } from '../../src/replication/sealing.js'
import { fakeSignature, genesisOf, shardOf } from './fixtures.js'
import { ScriptShard } from './script-shard.js'
import { eventText, messageText, readyLines } from './trace.js'
import { UNTOLD } from '../simulation/core/checker.js'
import { openingAfter } from '../simulation/core/opening.js'
import type { Durability, Frame, Receipt } from '../../src/chain/index.js'
import type { Ack, InboundMessage, Outbound, OutboundMessage, Propose, Ready, ShardEvent } from '../../src/replication/index.js'
import type { SegmentInit } from './script-shard.js'

/** A command's arguments: `name=value`, and words without a value in order. */
export class Arguments {
  readonly words: string[] = []
  readonly #named = new Map<string, string>()

  constructor (texts: readonly string[]) {
    for (const text of texts) {
      const equals = text.indexOf('=')
      if (equals === -1) {
        this.words.push(text)
      } else {
        this.#named.set(text.slice(0, equals), text.slice(equals + 1))
      }
    }
  }

  text (name: string, otherwise: string): string {
    return this.#named.get(name) ?? otherwise
  }

  number (name: string, otherwise: number): number {
    return Number(this.#named.get(name) ?? otherwise)
  }

  numbers (name: string): number[] | undefined {
    return this.#named.get(name)?.split(',').map(Number)
  }

  /** The first word as the number of a shard. */
  get shard (): number {
    return Number(this.words[0])
  }
}

interface InFlight {
  readonly from: number
  readonly to: number
  message: InboundMessage
}

export class Script {
  #shards: ScriptShard[] = []
  #queue: InFlight[] = []
  #signs: { readonly shard: number, readonly event: ShardEvent }[] = []
  #nowMs = 0
  #clockUs = 1000
  #id = 0
  #lines: string[] = []
  /** last hash of what was placed, by id of its propose */
  readonly #placed = new Map<number, Uint8Array>()
  #certificate?: Receipt
  readonly #commands: Readonly<Record<string, (args: Arguments) => void>> = {
    cluster: args => { this.#cluster(args) },
    propose: args => { this.#propose(args) },
    flush: args => { this.#step(args.shard, { type: 'flush' }) },
    deliver: args => { this.#deliver(args.words, args.number('count', Infinity), args.number('skip', 0)) },
    duplicate: args => { this.#queue.push(...this.#queue.filter(inFlight => this.#matches(args.words, inFlight))) },
    drop: args => { this.#drop(args.words) },
    garble: args => { this.#garble(args.words) },
    sync: args => { this.#sync(args.shard, args.number('upto', Infinity)) },
    write: args => { this.#write(args.shard, args.number('upto', Infinity)) },
    stabilize: args => { this.#stabilize(args.words.map(Number)) },
    campaign: args => { this.#campaign(args.shard) },
    tick: args => { this.#tick(args.shard, args.number('ms', 100)) },
    crash: args => { this.#crash(args.shard, args.words[1] === 'power') },
    restart: args => { this.#restart(args.shard) },
    disconnect: args => { this.#run(args.shard, { type: 'disconnected', from: args.number('from', 0) }) },
    connect: args => { this.#run(args.shard, { type: 'connected', from: args.number('from', 0) }) },
    heard: args => { this.#run(args.shard, { type: 'heard', from: args.number('from', 0) }) },
    resign: args => { this.#run(args.shard, { type: 'resign' }) },
    confirm: args => { this.#run(args.shard, { type: 'confirm', id: ++this.#id }) },
    seal: args => { this.#seal(args) },
    copy: args => { this.#copy(args.shard, args.number('from', 0)) },
    certified: args => { this.#certified(args.shard) },
    open: args => { this.#open(args.shard) },
    status: () => { this.#status() }
  }

  /** Runs one line. `quiet` before a command leaves its trace out. */
  run (line: string): string[] {
    const words = line.split(/\s+/)
    const isQuiet = words[0] === 'quiet'
    const [name, ...rest] = isQuiet ? words.slice(1) : words
    const command = this.#commands[name as string]
    if (command == null) {
      throw new Error(`no command ${name}; there are ${Object.keys(this.#commands).join(', ')}`)
    }

    this.#lines = []
    try {
      command(new Arguments(rest))
    } catch (err) {
      this.#lines.push(`${(err as Error).name}: ${(err as Error).message.replace(/b[a-z2-7]{52}/g, '<segment>')}`)
    }

    return isQuiet ? [] : this.#lines
  }

  #shard (index: number): ScriptShard {
    const shard = this.#shards[index]
    if (shard == null) {
      throw new Error(`no shard ${index}`)
    }

    return shard
  }

  #cluster (args: Arguments): void {
    const count = args.number('shards', 3)
    const { descriptor, descriptorBytes, stream } = genesisOf(Array.from({ length: count }, (_, index) => index), args.text('durability', 'sync') as Durability)
    const producersPerBlock = args.number('producersPerBlock', 512)
    const producers = args.number('producers', 64)
    this.#start({
      stream,
      segment: stream,
      descriptor,
      descriptorBytes,
      roomBytes: args.number('room', 20_000) + sealBytes(descriptorBytes.length, producers, producersPerBlock),
      producers: [],
      limits: { appendBytes: args.number('appendBytes', 1024 * 1024), producers, producersPerBlock }
    })
    this.#step(descriptor.master, { type: 'flush' })
    this.#stabilize([])
    this.#lines = []
    this.#status()
  }

  #start (init: SegmentInit): void {
    const { firstEpoch, master, shards } = init.descriptor
    this.#queue = []
    this.#signs = []
    this.#certificate = undefined
    this.#shards = shards.map((_, self) => new ScriptShard(self, init, { epoch: firstEpoch, votedFor: master, logEpoch: firstEpoch }, this.#nowMs))
  }

  /** An event and the end of its batch. */
  #run (shard: number, event: ShardEvent): void {
    this.#step(shard, event)
    this.#step(shard, { type: 'flush' })
  }

  #step (index: number, event: ShardEvent): void {
    const shard = this.#shard(index)
    if (!shard.running) {
      return
    }

    const before = shard.core.commitEnd
    const ready = shard.step(event)
    const lines = readyLines(ready)
    if (event.type !== 'flush' || lines.length !== 0) {
      this.#lines.push(`${index}: ${eventText(event)}`, ...lines.map(line => `  ${line}`))
    }
    if (shard.core.commitEnd !== before) {
      this.#lines.push(`  decided below ${shard.core.commitEnd}`)
    }
    this.#take(index, ready)
    if (event.type === 'flush' && hasNews(shard.core)) {
      this.#lines.push(`  ${UNTOLD}`)
    }
  }

  #take (index: number, ready: Ready): void {
    for (const settlement of ready.settled) {
      if ('placed' in settlement) {
        this.#placed.set(settlement.id, settlement.placed.lastHash)
      }
    }
    if (ready.sign != null) {
      this.#signs.push({ shard: index, event: { type: 'signed', ...ready.sign, signature: fakeSignature(shardOf(index).peerId, ready.sign) } })
    }
    this.#certificate ??= ready.certificate
    this.#send(index, ready.sendNow)
  }

  #send (from: number, outbound: readonly Outbound[]): void {
    for (const { to, message } of outbound) {
      this.#queue.push({ from, to, message: this.#carried(from, message) })
    }
  }

  #carried (from: number, message: OutboundMessage): InboundMessage {
    if (message.type === 'append') {
      const { range, ...head } = message
      const frames = this.#shard(from).frames.filter(frame => frame.height >= range.from && frame.end <= range.to)
      return { ...head, frames: frames.map(copyFrame) }
    }
    if (message.type === 'appendAnswer' && message.sign != null) {
      const { sign, ...answer } = message
      return { ...answer, proof: { ...sign, signature: fakeSignature(shardOf(from).peerId, { epoch: message.epoch, ...sign }) } }
    }

    return message
  }

  #propose (args: Arguments): void {
    const producer = args.text('producer', '')
    const sequence = args.number('seq', 0)
    const sparse = args.numbers('sequences')
    const builder = new FrameBuilder({ producer: producer === '' ? undefined : Buffer.from(producer.padEnd(16, '.')), sequence, sequences: sparse != null })
    for (let block = 0; block < (sparse?.length ?? args.number('blocks', 1)); block++) {
      builder.add(Buffer.alloc(args.number('bytes', 8), 'x'), sparse?.[block])
    }

    const id = ++this.#id
    const expect = args.text('expect', '')
    const event: Propose = {
      type: 'propose',
      id,
      frame: parseFrame(builder.finish().bytes),
      follows: args.number('follows', Math.max(0, (sparse?.[0] ?? sequence) - 1)),
      ack: args.text('ack', 'quorum') as Ack,
      proof: args.words.includes('proof') ? true : undefined,
      expectTail: expect === '' ? undefined : expect === 'empty' ? 'empty' : this.#placed.get(Number(expect)) ?? Buffer.alloc(32),
      now: this.#clockUs++
    }
    if (args.words.includes('unflushed')) {
      this.#step(args.shard, event)
    } else {
      this.#run(args.shard, event)
    }
  }

  #matches (words: readonly string[], { from, to }: InFlight): boolean {
    return words.length === 0 || words.some(word => {
      const [source, target] = word.split('->')

      return (source === '*' || Number(source) === from) && (target === '*' || Number(target) === to)
    })
  }

  /** Delivers what is in these queues now, but the first `skip`, which stay; so does what it leads to. */
  #deliver (words: readonly string[], count: number, skip: number): void {
    const due = this.#queue.filter(inFlight => this.#matches(words, inFlight)).slice(skip, skip + count)
    for (const inFlight of due) {
      this.#queue.splice(this.#queue.indexOf(inFlight), 1)
    }
    for (const { from, to, message } of due) {
      this.#run(to, { type: 'message', from, message })
    }
  }

  #drop (words: readonly string[]): void {
    const due = this.#queue.filter(inFlight => this.#matches(words, inFlight))
    this.#queue = this.#queue.filter(inFlight => !due.includes(inFlight))
    this.#lines.push(...due.map(({ from, to, message }) => `dropped ${from}->${to}: ${messageText(message)}`))
  }

  /** Changes a byte of the last frame in the first Append of the queue, so that its chain breaks. */
  #garble (words: readonly string[]): void {
    const inFlight = this.#queue.find(other => this.#matches(words, other) && other.message.type === 'append' && other.message.frames.length !== 0)
    if (inFlight?.message.type === 'append') {
      const bytes = Buffer.from((inFlight.message.frames.at(-1) as Frame).bytes)
      bytes.writeUInt8(bytes.readUInt8(132) ^ 1, 132)
      inFlight.message = { ...inFlight.message, frames: [...inFlight.message.frames.slice(0, -1), parseFrame(bytes)] }
    }
  }

  #sync (index: number, upTo = Infinity): void {
    const synced = this.#shard(index).sync(upTo)
    if (synced != null) {
      this.#send(index, synced.outbound)
      this.#run(index, { type: 'synced', writeId: synced.writeId })
    }
  }

  #write (index: number, upTo: number): void {
    const written = this.#shard(index).write(upTo)
    if (written != null) {
      this.#send(index, written.outbound)
      this.#run(index, { type: 'written', writeId: written.writeId })
    }
  }

  /** Delivers, syncs and signs until nothing is left to do; only among these shards, if some are named. */
  #stabilize (only: readonly number[]): void {
    const among = (shard: number): boolean => (only.length === 0 || only.includes(shard)) && this.#shard(shard).running

    for (let round = 0; round < 100; round++) {
      const lines = this.#lines.length
      const signs = this.#signs.filter(({ shard }) => among(shard))
      this.#signs = this.#signs.filter(sign => !signs.includes(sign))
      for (const { shard, event } of signs) {
        this.#run(shard, event)
      }
      const due = this.#queue.filter(({ from, to }) => among(from) && among(to))
      this.#queue = this.#queue.filter(inFlight => !due.includes(inFlight))
      for (const { from, to, message } of due) {
        this.#run(to, { type: 'message', from, message })
      }
      this.#shards.forEach((_, shard) => {
        if (among(shard)) {
          this.#sync(shard)
        }
      })
      if (this.#lines.length === lines) {
        return
      }
    }
    throw new Error('still not stable')
  }

  /** Lets a shard's election timeout pass, for it alone. */
  #campaign (index: number): void {
    this.#nowMs = Math.max(this.#nowMs, this.#shard(index).core.electionMs)
    this.#run(index, { type: 'tick', nowMs: this.#nowMs })
  }

  #tick (index: number, ms: number): void {
    this.#nowMs += ms
    this.#run(index, { type: 'tick', nowMs: this.#nowMs })
  }

  /** The others lose their connections to it. */
  #crash (index: number, power: boolean): void {
    this.#shard(index).crash(power)
    this.#shards.forEach((_, other) => { this.#step(other, { type: 'disconnected', from: index }) })
    this.#lines = []
  }

  #restart (index: number): void {
    this.#shard(index).restart(this.#nowMs)
    this.#statusOf(index)
  }

  #seal (args: Arguments): void {
    const nodes = args.numbers('successor')
    const successor = nodes == null ? undefined : { shards: nodes.map(shardOf), master: args.number('master', 0), capacity: 64 * 1024 }
    this.#run(args.shard, { type: 'seal', reason: nodes == null ? 4 : 1, successor, now: this.#clockUs++ })
  }

  #copy (index: number, from: number): void {
    const { certificate, frames } = { certificate: this.#certificate as Receipt, frames: this.#shard(from).frames.map(copyFrame) }
    this.#run(index, { type: 'copied', certificate, frames: frames.filter(frame => frame.end <= certificate.end && frame.height >= this.#shard(index).core.commitEnd) })
  }

  #certified (index: number): void {
    this.#run(index, { type: 'certified', certificate: this.#certificate as Receipt })
  }

  /** Opens the successor that this shard's log names. */
  #open (index: number): void {
    const { init, frames } = this.#shard(index)
    const { seal } = readSeal(frames.at(-1) as Frame, [])
    const opening = openingAfter({ ...init }, frames, this.#certificate)
    if (opening == null) {
      this.#lines.push(`reason ${seal.reason}: nothing comes after it`)
      return
    }

    const { descriptor } = opening
    this.#lines.push(`segment ${descriptor.number} from ${descriptor.baseHeight} in epoch ${descriptor.firstEpoch}, producers ${opening.producers.map(entry => `${Buffer.from(entry.id, 'hex').toString().replace(/\.+$/, '')} #${entry.sequence} at ${entry.height}`).join(', ')}`)
    this.#start({ ...init, ...opening })
    this.#status()
  }

  #status (): void {
    this.#shards.forEach((_, index) => { this.#statusOf(index) })
  }

  #statusOf (index: number): void {
    const { core, running } = this.#shard(index)
    const { role, epoch, master, end, durableEnd, commitEnd, sealAppended, sealCertified, needsSeal, doubt } = shardStatus(core)
    const flags = [!running && 'down', sealAppended && 'sealed', sealCertified && 'certified', needsSeal && 'needs seal', doubt != null && `in doubt of e${doubt}`].filter(flag => flag !== false)
    this.#lines.push(`${index}: ${role} of ${epoch} logEpoch ${core.hard.logEpoch} master ${master ?? 'unknown'} end ${end} durable ${durableEnd} decided ${commitEnd}${flags.map(flag => ` ${flag}`).join('')}`)
  }
}

/** A frame as it comes from the wire. */
function copyFrame (frame: Frame): Frame {
  return parseFrame(Buffer.from(frame.bytes))
}
