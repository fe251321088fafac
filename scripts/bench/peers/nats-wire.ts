/** NATS's protocol, as much of it as the measurements need. */
import { Wire } from './wire.js'

export interface NatsTarget {
  /** of each server, by its name */
  readonly ports: Readonly<Record<string, number>>
}

/** `headers` as text, where a message has some. */
type OnMessage = (data: Buffer, reply: string | undefined, headers: string | undefined) => void

const CR = 0x0d
const M = 0x4d
const H = 0x48
const MINUS = 0x2d
/** how long an answer of JetStream may take, in ms */
const ANSWER_MS = 10_000

let clients = 0

export class Nats {
  readonly wire: Wire
  readonly inbox = `_INBOX.bench-${process.pid}-${++clients}`
  readonly #subscriptions: Map<number, OnMessage>
  #lastSid = 0

  private constructor (wire: Wire, subscriptions: Map<number, OnMessage>) {
    this.wire = wire
    this.#subscriptions = subscriptions
  }

  static async connect (port: number): Promise<Nats> {
    const subscriptions = new Map<number, OnMessage>()
    const ready = Promise.withResolvers<void>()
    const wire = await Wire.connect(port, bytes => take(bytes, {
      onMessage: (sid, data, reply, headers) => { subscriptions.get(sid)?.(data, reply, headers) },
      onPing: () => { wire.send(Buffer.from('PONG\r\n')) },
      onPong: ready.resolve
    }))
    wire.send(Buffer.from(`CONNECT ${JSON.stringify({ verbose: false, pedantic: false, headers: true, no_responders: true, lang: 'bench', version: '1', protocol: 1 })}\r\nPING\r\n`))
    wire.flush()
    await wire.orFailure(ready.promise)

    return new Nats(wire, subscriptions)
  }

  /** Returns the subscription's number. */
  subscribe (subject: string, onMessage: OnMessage): number {
    const sid = ++this.#lastSid
    this.#subscriptions.set(sid, onMessage)
    this.wire.send(Buffer.from(`SUB ${subject} ${sid}\r\n`))

    return sid
  }

  unsubscribe (sid: number): void {
    this.#subscriptions.delete(sid)
    this.wire.send(Buffer.from(`UNSUB ${sid}\r\n`))
  }

  publish (subject: string, data: Uint8Array, reply = ''): void {
    this.wire.send(Buffer.from(`PUB ${subject} ${reply} ${data.length}\r\n`))
    this.wire.send(data)
    this.wire.send(Buffer.from('\r\n'))
  }

  /** Asks JetStream. @throws {Error} with its description if it refuses */
  async ask<T> (subject: string, question: object): Promise<T> {
    const { promise, resolve } = Promise.withResolvers<Buffer>()
    const reply = `${this.inbox}.ask-${this.#lastSid + 1}`
    const sid = this.subscribe(reply, data => { resolve(Buffer.from(data)) })
    this.publish(`$JS.API.${subject}`, Buffer.from(JSON.stringify(question)), reply)
    this.wire.flush()
    const timer = setTimeout(() => { resolve(Buffer.from('{"error":{"description":"no answer"}}')) }, ANSWER_MS)
    const text = String(await this.wire.orFailure(promise))
    clearTimeout(timer)
    this.unsubscribe(sid)
    // nobody serves the subject: JetStream isn't ready
    const answer = JSON.parse(text === '' ? '{"error":{"description":"no responders"}}' : text) as T & { error?: { description: string } }
    if (answer.error != null) {
      throw new Error(`${subject}: ${answer.error.description}`)
    }

    return answer
  }

  close (): void {
    this.wire.close()
  }
}

interface Handlers {
  readonly onMessage: (sid: number, data: Buffer, reply: string | undefined, headers: string | undefined) => void
  readonly onPing: () => void
  readonly onPong: () => void
}

/** The bytes of whole messages in `bytes`, which are handed on. */
function take (bytes: Buffer, { onMessage, onPing, onPong }: Handlers): number {
  let at = 0
  while (true) {
    const lineEnd = bytes.indexOf(CR, at)
    if (lineEnd < 0 || lineEnd + 2 > bytes.length) {
      return at
    }

    const first = bytes[at]
    const next = lineEnd + 2
    if (first === M || first === H) {
      const words = bytes.toString('latin1', at, lineEnd).split(' ')
      const length = Number(words.at(-1))
      if (next + length + 2 > bytes.length) {
        return at
      }
      // MSG subject sid [reply] length, HMSG subject sid [reply] header-length length
      const headerLength = first === H ? Number(words.at(-2)) : 0
      const reply = words.length > (first === H ? 5 : 4) ? words[3] : undefined
      const headers = headerLength === 0 ? undefined : bytes.toString('latin1', next, next + headerLength)
      onMessage(Number(words[2]), bytes.subarray(next + headerLength, next + length), reply, headers)
      at = next + length + 2
      continue
    }
    if (first === MINUS) {
      throw new Error(`NATS: ${bytes.toString('latin1', at, lineEnd)}`)
    }
    const line = bytes.toString('latin1', at, lineEnd)
    if (line === 'PING') {
      onPing()
    } else if (line === 'PONG') {
      onPong()
    }
    at = next
  }
}
