import { within } from './leader-kills.js'
import { Nats } from './nats-wire.js'
import type { Drive } from './leader-kills.js'
import type { NatsTarget } from './nats-wire.js'

const COPIES = 3
const ANSWER_MS = 100
const RECORD = Buffer.alloc(100, 1)

interface StreamInfo {
  readonly cluster?: { readonly leader?: string, readonly replicas?: ReadonlyArray<{ readonly current: boolean, readonly offline?: boolean }> }
}

/** Publishes at a server that stays, and again when no acknowledgement comes soon. */
export class NatsDrive implements Drive {
  readonly #ports: readonly number[]
  readonly #names: readonly string[]
  readonly #topic: string
  #client: Nats
  #acked: PromiseWithResolvers<void> | undefined

  private constructor (target: NatsTarget, topic: string, client: Nats) {
    this.#ports = Object.values(target.ports)
    this.#names = Object.keys(target.ports)
    this.#topic = topic
    this.#client = client
    this.#subscribe()
  }

  static async start (target: NatsTarget, topic: string): Promise<NatsDrive> {
    const client = await Nats.connect(Object.values(target.ports)[0]!)
    await client.ask(`STREAM.CREATE.${topic}`, { name: topic, subjects: [topic], storage: 'file', num_replicas: COPIES })

    return new NatsDrive(target, topic, client)
  }

  async leader (): Promise<number> {
    const { cluster } = await this.#info()

    return this.#names.indexOf(cluster?.leader ?? '')
  }

  async avoid (index: number): Promise<void> {
    const other = await Nats.connect(this.#ports[(index + 1) % this.#ports.length]!)
    this.#client.close()
    this.#client = other
    this.#subscribe()
  }

  async append (): Promise<void> {
    this.#acked = Promise.withResolvers()
    this.#client.publish(this.#topic, RECORD, `${this.#client.inbox}.ack`)
    this.#client.wire.flush()
    await within(ANSWER_MS, this.#acked.promise)
  }

  async isWhole (): Promise<boolean> {
    try {
      const { cluster } = await this.#info()
      return cluster?.leader != null && cluster.replicas?.length === COPIES - 1 && cluster.replicas.every(({ current, offline }) => current && offline !== true)
    } catch {
      // there is no leader to ask yet
      return false
    }
  }

  close (): void {
    this.#client.close()
  }

  async #info (): Promise<StreamInfo> {
    return this.#client.ask<StreamInfo>(`STREAM.INFO.${this.#topic}`, {})
  }

  #subscribe (): void {
    this.#client.subscribe(`${this.#client.inbox}.ack`, data => {
      // an acknowledgement, and neither a refusal nor word that nobody listens
      if (data.includes('"seq"')) {
        this.#acked?.resolve()
      }
    })
  }
}
