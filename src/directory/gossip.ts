/**
 * Gossip behind a port: gossipsub's topics, verdicts and error texts stay in this file. One topic per kind of news,
 * never one per stream: a peer's subscriptions are bounded, and what is beyond the bound is silently ignored.
 */
import { TopicValidatorResult } from '@libp2p/gossipsub'
import { ClosedError, InternalError, TooLargeError } from '../errors.js'
import type { GossipSub, Message } from '@libp2p/gossipsub'
import type { PeerId } from '@libp2p/interface'
import type { StreamId } from '../chain/index.js'
import type { News, RecordHandler, Verdict } from './ports.js'

/** most bytes of one piece of news: gossip is for hints, not for data */
export const NEWS_BYTES_MAX = 16 * 1024

const RESULTS: Record<Verdict, TopicValidatorResult> = {
  accept: TopicValidatorResult.Accept,
  ignore: TopicValidatorResult.Ignore,
  reject: TopicValidatorResult.Reject
}

/** Where masters tell of their streams' tails. */
export function tailsTopic (cluster: StreamId): string {
  return `/catenary/${cluster}/tails`
}

export interface GossipNewsOptions {
  readonly pubsub: GossipSub
  readonly topic: string
  /** told of a handler that failed: the message is ignored then */
  readonly onError?: (err: unknown, what: string) => void
}

export class GossipNews implements News {
  readonly #pubsub: GossipSub
  readonly #topic: string
  readonly #onError: (err: unknown, what: string) => void
  #handler: RecordHandler | undefined

  constructor ({ pubsub, topic, onError = () => {} }: GossipNewsOptions) {
    this.#pubsub = pubsub
    this.#topic = topic
    this.#onError = onError
  }

  /** Joins the topic: libp2p must have been started. */
  start (): void {
    this.#pubsub.topicValidators.set(this.#topic, this.#validate)
    this.#pubsub.subscribe(this.#topic)
  }

  /** Leaves the topic, if libp2p hasn't been stopped before. */
  stop (): void {
    this.#pubsub.topicValidators.delete(this.#topic)
    if (this.#pubsub.getTopics().includes(this.#topic)) {
      this.#pubsub.unsubscribe(this.#topic)
    }
  }

  onRecord (handler: RecordHandler): void {
    this.#handler = handler
  }

  async publish (record: Uint8Array): Promise<void> {
    if (record.length > NEWS_BYTES_MAX) {
      throw new TooLargeError('news', record.length, NEWS_BYTES_MAX)
    }

    try {
      await this.#pubsub.publish(this.#topic, record)
    } catch (err) {
      const { message } = err as Error
      // gossipsub has no error classes: its texts are its codes. That nobody listens, or everybody knows, is no failure
      if (message === 'PublishError.NoPeersSubscribedToTopic' || message === 'PublishError.Duplicate') {
        return
      }
      if (message === 'PublishError.Uninitialized') {
        throw new ClosedError('Gossip is not running', { cause: err })
      }
      throw new InternalError(`Gossip failed: ${message}`, { cause: err })
    }
  }

  readonly #validate = async (peer: PeerId, message: Message): Promise<TopicValidatorResult> => {
    if (message.data.length > NEWS_BYTES_MAX) {
      return TopicValidatorResult.Reject
    }
    if (this.#handler == null) {
      return TopicValidatorResult.Ignore
    }

    try {
      return RESULTS[await this.#handler(message.data, peer.toString())]
    } catch (err) {
      this.#onError(err, 'judging news')
      return TopicValidatorResult.Ignore
    }
  }
}
