/**
 * One producer's frames on their way to the stream's master, wherever that is: pipelined over the node's append
 * session and, when the master moves or goes away, sent again from the oldest that isn't acknowledged. Being numbered,
 * a frame that is sent twice is one write.
 *
 * Invariants: frames are sent in the order of their sequences. While frames sent to one session are unsettled, none is
 * sent to another, unless the session is given up. A frame's memory is written to only once it is acknowledged, and
 * isn't that which a session given up may still send.
 */
import { Frame } from '../chain/index.js'
import { AckTimeoutError, BrokenChainError, DeadlineError, InvalidCertificateError, NotMasterError, StreamNotFoundError, StreamUnavailableError, TailMismatchError } from '../errors.js'
import { AckedFrame } from './acked-frame.js'
import { Backoff, isRetryableForKnownStream } from './retry.js'
import { SilenceWatch } from './silence-watch.js'
import type { Clock } from '../clock.js'
import type { Sequence, StreamId } from '../chain/index.js'
import type { AppendAck, AppendRequest, AppendSession } from '../protocols/append/service.js'
import type { Ack } from '../replication/types.js'
import type { Directory, Master } from './directory.js'
import type { NodeConnector } from './ports.js'
import type { BackoffOptions } from './retry.js'
import type { Sessions } from './sessions.js'

/** redirects that are followed at once; after that, two nodes that name each other are given time to agree */
const REDIRECTS_AT_ONCE = 3

export interface AppendQueueOptions {
  /** how long a frame may be unacknowledged before the queue gives up, in ms */
  readonly deadlineMs: number
  /** how long a session may give no answer while frames wait for one, in ms */
  readonly answerTimeoutMs: number
  readonly backoff: BackoffOptions
  readonly clock: Clock
}

/** What a queue needs of its client. */
export interface AppendContext {
  readonly stream: StreamId
  readonly connector: NodeConnector
  readonly directory: Directory
  readonly sessions: Sessions
}

export interface QueuedAppend {
  /** unplaced; the queue takes it over */
  readonly frame: Frame
  readonly follows: Sequence
  readonly ack: Ack
  readonly ackTimeoutMs: number
  readonly expectTail?: Uint8Array | 'empty'
  readonly proof?: boolean
}

/** A frame in the queue. */
export interface Ticket {
  /** how often it has been sent */
  attempts: number
  readonly acked: Promise<AckedFrame>
}

interface Entry extends QueuedAppend, Ticket {
  frame: Frame
  readonly deadlineAt: number
  settled: boolean
  resolve (acked: AckedFrame): void
  reject (err: Error): void
}

interface Link {
  readonly master: Master
  readonly session: AppendSession
  inFlight: number
  /** why nothing more is sent over it */
  trouble?: unknown
  /** answers that may still come are of no interest */
  isAbandoned: boolean
}

export class AppendQueue {
  /** bytes of frames that aren't settled */
  bytes = 0
  readonly #context: AppendContext
  readonly #producerName: string
  readonly #options: AppendQueueOptions
  readonly #onSettled: () => void
  readonly #backoff: Backoff
  readonly #closing = new AbortController()
  readonly #watch: SilenceWatch
  #entries: Entry[] = []
  #link: Link | undefined
  #connecting = false
  #redirects = 0
  /** what went wrong last */
  #trouble: unknown
  /** peers that could not be reached since the last acknowledgement */
  readonly #tried = new Set<string>()
  #failure: Error | undefined

  constructor (context: AppendContext, producerName: string, options: AppendQueueOptions, onSettled: () => void) {
    this.#context = context
    this.#producerName = producerName
    this.#options = options
    this.#onSettled = onSettled
    this.#watch = new SilenceWatch(options.clock)
    this.#backoff = new Backoff(options.clock, options.backoff)
  }

  /** What ended the queue: nothing can be pushed any more. */
  get failure (): Error | undefined {
    return this.#failure
  }

  get isEmpty (): boolean {
    return this.#entries.length === 0
  }

  push (append: QueuedAppend): Ticket {
    const { promise, resolve, reject } = Promise.withResolvers<AckedFrame>()
    const deadlineAt = this.#options.clock.nowMs() + this.#options.deadlineMs
    const entry: Entry = { ...append, attempts: 0, acked: promise, deadlineAt, settled: false, resolve, reject }
    if (this.#failure != null) {
      reject(this.#failure)
      return entry
    }

    this.#entries.push(entry)
    this.bytes += entry.frame.length
    if (this.#link != null && this.#link.trouble == null) {
      this.#send(this.#link, entry)
    } else if (this.#link == null) {
      this.#connect()
    }

    return entry
  }

  /** Gives up: whatever isn't acknowledged is rejected with `reason`, though it may have been written. */
  fail (reason: Error): void {
    if (this.#failure != null) {
      return
    }

    this.#failure = reason
    this.#closing.abort(reason)
    this.#watch.stop()
    const entries = this.#entries
    this.#entries = []
    this.bytes = 0
    for (const entry of entries) {
      if (!entry.settled) {
        entry.settled = true
        entry.reject(reason)
      }
    }
    this.#onSettled()
  }

  #connect (): void {
    if (this.#connecting || this.#failure != null || this.#entries.length === 0) {
      return
    }

    this.#connecting = true
    this.#openLink().then(link => {
      this.#connecting = false
      this.#link = link
      for (const entry of [...this.#entries]) {
        if (link.trouble != null) {
          break
        }
        if (!entry.settled) {
          this.#send(link, entry)
        }
      }
    }).catch((err: Error) => {
      this.#connecting = false
      this.fail(err)
    })
  }

  /** A session to the master, sought until the oldest frame's deadline. */
  async #openLink (): Promise<Link> {
    const { directory, sessions, stream } = this.#context
    const signal = this.#closing.signal

    while (true) {
      let master: Master | undefined
      try {
        this.#checkDeadline()
        master = await directory.master(stream, signal)
        const session = await sessions.get(master.peer)
        signal.throwIfAborted()
        return { master, session, inFlight: 0, isAbandoned: false }
      } catch (err) {
        signal.throwIfAborted()
        if (sessions.isClosed || !isRetryableForKnownStream(err)) {
          throw err
        }
        if (master != null) {
          directory.suspect(stream, master, err instanceof DeadlineError)
        }
        this.#trouble = err
        if (master != null) {
          this.#tried.add(master.peer.peerId)
        }
        this.#checkDeadline()
        await this.#backoff.wait(signal)
      }
    }
  }

  /** @throws if the oldest frame has waited for too long */
  #checkDeadline (): void {
    const cause = this.#trouble
    const oldest = this.#entries[0]
    if (oldest == null || this.#options.clock.nowMs() < oldest.deadlineAt) {
      return
    }

    const { stream } = this.#context
    const { deadlineMs } = this.#options
    if (oldest.attempts > 0) {
      throw new DeadlineError(`no acknowledgement from ${stream} in ${deadlineMs} ms${cause instanceof Error ? `; last: ${cause.message}` : ''}`, { cause })
    }
    throw cause instanceof StreamUnavailableError || cause instanceof StreamNotFoundError
      ? cause
      : new StreamUnavailableError(stream, [...this.#tried], { cause })
  }

  #send (link: Link, entry: Entry): void {
    if (link.session.closed) {
      this.#onTrouble(link, new DeadlineError('the append session has closed'))
      return
    }

    const { connector, stream } = this.#context
    const { frame, follows, ack, ackTimeoutMs, expectTail, proof } = entry
    // a node in this process writes the place into the memory it gets: ours stays as it is, to be sent again
    const own = connector.isLocal(link.master.peer.peerId) ? new Frame(Buffer.from(frame.bytes)) : frame
    const request: AppendRequest = { stream, frame: own, follows, ack, ackTimeoutMs, expectTail, proof, producerName: this.#producerName }

    entry.attempts++
    link.inFlight++
    if (link.inFlight === 1) {
      this.#armWatch(link)
    }
    link.session.append(request).then(
      result => { this.#onAck(link, entry, result) },
      (err: unknown) => { this.#onError(link, entry, err) }
    )
  }

  #onAck (link: Link, entry: Entry, ack: AppendAck): void {
    if (link.isAbandoned) {
      return
    }
    link.inFlight--
    this.#armWatch(link)

    if (!entry.settled) {
      this.#backoff.reset()
      this.#redirects = 0
      this.#tried.clear()
      try {
        const provisional = entry.ack === 'none' || entry.ack === 'master'
        if (entry.proof === true && ack.receipt == null) {
          throw new InvalidCertificateError(`${link.master.peer.peerId} acknowledged without the receipt that was asked for`)
        }
        const acked = new AckedFrame(entry.frame, ack, provisional, link.master.peer.peerId)
        this.#settle(entry)
        entry.resolve(acked)
      } catch (err) {
        this.fail(err instanceof Error ? err : new BrokenChainError(String(err), ack.height))
      }
    }
    this.#afterAnswer(link)
  }

  #onError (link: Link, entry: Entry, err: unknown): void {
    if (link.isAbandoned) {
      return
    }
    link.inFlight--
    this.#armWatch(link)

    if (!entry.settled && link.trouble == null) {
      if (err instanceof AckTimeoutError || (err instanceof TailMismatchError && entry.expectTail != null)) {
        // the block stays, or was never written and nothing follows it: the queue goes on
        this.#settle(entry)
        entry.reject(err)
      } else if (isRetryableForKnownStream(err)) {
        this.#onTrouble(link, err)
        return
      } else {
        this.fail(err as Error)
      }
    }
    this.#afterAnswer(link)
  }

  #onTrouble (link: Link, err: unknown): void {
    link.trouble ??= err
    this.#afterAnswer(link)
  }

  /** Once a link in trouble has no frame unanswered, all that aren't acknowledged go over the next one. */
  #afterAnswer (link: Link): void {
    if (link.trouble == null || link.inFlight > 0 || this.#link !== link || this.#failure != null) {
      return
    }

    const { directory, stream } = this.#context
    const { master, trouble } = link
    this.#watch.stop()
    this.#link = undefined
    this.#trouble = trouble
    const redirected = trouble instanceof NotMasterError && directory.redirect(stream, master, trouble)
    if (!redirected) {
      directory.suspect(stream, master, link.isAbandoned)
    }
    if (redirected && ++this.#redirects <= REDIRECTS_AT_ONCE) {
      this.#connect()
    } else {
      this.#pauseAndConnect()
    }
  }

  #pauseAndConnect (): void {
    this.#connecting = true
    const pause = async (): Promise<void> => {
      this.#checkDeadline()
      await this.#backoff.wait(this.#closing.signal)
    }
    pause().then(() => {
      this.#connecting = false
      this.#connect()
    }, (err: Error) => {
      this.#connecting = false
      this.fail(err)
    })
  }

  #settle (entry: Entry): void {
    entry.settled = true
    this.bytes -= entry.frame.length
    while (this.#entries[0]?.settled === true) {
      this.#entries.shift()
    }
    this.#onSettled()
  }

  /** The time without an answer starts anew: with the first request on its way, and with each answer. Not with what is sent meanwhile. */
  #armWatch (link: Link): void {
    if (this.#link !== link && this.#link != null) {
      return
    }
    if (link.inFlight === 0 || this.#failure != null) {
      this.#watch.stop()
      return
    }

    const slowest = this.#entries.reduce((most, entry) => entry.ack === 'all' ? Math.max(most, entry.ackTimeoutMs) : most, 0)
    this.#watch.start(this.#options.answerTimeoutMs + slowest, {
      isReplaced: async () => this.#context.directory.isReplaced(this.#context.stream, link.master, this.#closing.signal),
      onSilent: why => { this.#abandon(link, new DeadlineError(`${link.master.peer.peerId} ${why}`)) }
    })
  }

  /** Goes on without waiting for the session's answers. Its memory stays as it is, because it may still be sent. */
  #abandon (link: Link, trouble: Error): void {
    if (this.#link !== link || link.isAbandoned) {
      return
    }

    link.isAbandoned = true
    link.trouble ??= trouble
    link.inFlight = 0
    for (const entry of this.#entries) {
      if (!entry.settled && entry.attempts > 0) {
        entry.frame = new Frame(Buffer.from(entry.frame.bytes))
      }
    }
    this.#context.sessions.drop(link.master.peer.peerId, link.session).catch((err: Error) => { this.fail(err) })
    this.#afterAnswer(link)
  }
}
