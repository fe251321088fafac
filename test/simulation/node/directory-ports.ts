/** Gossip and DHT without libraries: a record reaches whoever can be reached, and is judged there as it would be by a real one. */
import { random } from '../../../src/replication/random.js'
import type { ContentDirectory, Judge, News, RecordHandler } from '../../../src/directory/ports.js'
import type { SimHost } from './sim-network.js'

/** chance that a gossiped record doesn't reach a node */
const GOSSIP_LOSS = 0.2

export class SimNews implements News {
  #handler: RecordHandler | undefined

  constructor (readonly host: SimHost, readonly others: () => Iterable<SimNews>) {}

  async publish (record: Uint8Array): Promise<void> {
    const { network, peerId } = this.host
    for (const other of this.others()) {
      const to = other.host
      if (other !== this && random(network.random) >= GOSSIP_LOSS && !network.isCut(peerId, to.peerId)) {
        const copy = Uint8Array.from(record)
        to.process.plan(network.lag(peerId, to.peerId), () => {
          Promise.resolve(other.#handler?.(copy, peerId)).catch((err: unknown) => { throw err })
        })
      }
    }
  }

  onRecord (handler: RecordHandler): void {
    this.#handler = handler
  }
}

export class SimContent implements ContentDirectory {
  readonly #records = new Map<string, Uint8Array>()
  readonly #provided = new Set<string>()
  #judge: Judge | undefined

  constructor (readonly host: SimHost, readonly others: () => Iterable<SimContent>) {}

  judgeBy (judge: Judge): void {
    this.#judge = judge
  }

  async putTail (record: Uint8Array, signal: AbortSignal): Promise<number> {
    const reached = await this.#reached(signal)
    const taken = await Promise.all(reached.map(async other => await other.#take(Uint8Array.from(record))))

    return taken.filter(Boolean).length
  }

  async getTail (stream: string, signal: AbortSignal): Promise<Uint8Array | undefined> {
    let best: { readonly record: Uint8Array, readonly number: number, readonly epoch: number } | undefined
    for (const other of await this.#reached(signal)) {
      const record = other.#records.get(stream)
      const tail = record == null ? undefined : (await this.#judge?.(record))?.tail
      if (record != null && tail != null && (best == null || tail.number > best.number || (tail.number === best.number && tail.epoch > best.epoch))) {
        best = { record, number: tail.number, epoch: tail.epoch }
      }
    }

    return best?.record
  }

  async provide (segment: string): Promise<void> {
    this.#provided.add(segment)
  }

  async findProviders (segment: string, signal: AbortSignal): Promise<Array<{ peerId: string, addresses: string[] }>> {
    const reached = await this.#reached(signal)

    return reached.filter(other => other.#provided.has(segment)).map(other => ({ peerId: other.host.peerId, addresses: [] }))
  }

  async #take (record: Uint8Array): Promise<boolean> {
    const judgement = await this.#judge?.(record)
    if (judgement?.standing !== 'good' || judgement.tail == null) {
      return false
    }
    this.#records.set(judgement.tail.stream, record)

    return true
  }

  /** Those that answer now, one round trip later. */
  async #reached (signal: AbortSignal): Promise<SimContent[]> {
    const { network, peerId, process } = this.host
    await process.delay(2 * network.lag(peerId, peerId), signal)
    signal.throwIfAborted()

    return [...this.others()].filter(({ host }) => host.process.alive && !host.process.isStopped && !network.isCut(peerId, host.peerId) && !network.isCut(host.peerId, peerId))
  }
}
