/**
 * Gossip behind a port: gossipsub's topics, verdicts and error texts stay in this file. One topic per kind of news,
 * never one per stream: a peer's subscriptions are bounded, and what is beyond the bound is silently ignored.
 */
import { TopicValidatorResult } from '@libp2p/gossipsub';
import { ClosedError, InternalError, TooLargeError } from '../errors.js';
/** most bytes of one piece of news: gossip is for hints, not for data */
export const NEWS_BYTES_MAX = 16 * 1024;
const RESULTS = {
    accept: TopicValidatorResult.Accept,
    ignore: TopicValidatorResult.Ignore,
    reject: TopicValidatorResult.Reject
};
/** Where masters tell of their streams' tails. */
export function tailsTopic(cluster) {
    return `/catenary/${cluster}/tails`;
}
export class GossipNews {
    #pubsub;
    #topic;
    #onError;
    #handler;
    constructor({ pubsub, topic, onError = () => { } }) {
        this.#pubsub = pubsub;
        this.#topic = topic;
        this.#onError = onError;
    }
    /** Joins the topic: libp2p must have been started. */
    start() {
        this.#pubsub.topicValidators.set(this.#topic, this.#validate);
        this.#pubsub.subscribe(this.#topic);
    }
    /** Leaves the topic, if libp2p hasn't been stopped before. */
    stop() {
        this.#pubsub.topicValidators.delete(this.#topic);
        if (this.#pubsub.getTopics().includes(this.#topic)) {
            this.#pubsub.unsubscribe(this.#topic);
        }
    }
    onRecord(handler) {
        this.#handler = handler;
    }
    async publish(record) {
        if (record.length > NEWS_BYTES_MAX) {
            throw new TooLargeError('news', record.length, NEWS_BYTES_MAX);
        }
        try {
            await this.#pubsub.publish(this.#topic, record);
        }
        catch (err) {
            const { message } = err;
            // gossipsub has no error classes: its texts are its codes. That nobody listens, or everybody knows, is no failure
            if (message === 'PublishError.NoPeersSubscribedToTopic' || message === 'PublishError.Duplicate') {
                return;
            }
            if (message === 'PublishError.Uninitialized') {
                throw new ClosedError('Gossip is not running', { cause: err });
            }
            throw new InternalError(`Gossip failed: ${message}`, { cause: err });
        }
    }
    #validate = async (peer, message) => {
        if (message.data.length > NEWS_BYTES_MAX) {
            return TopicValidatorResult.Reject;
        }
        if (this.#handler == null) {
            return TopicValidatorResult.Ignore;
        }
        try {
            return RESULTS[await this.#handler(message.data, peer.toString())];
        }
        catch (err) {
            this.#onError(err, 'judging news');
            return TopicValidatorResult.Ignore;
        }
    };
}
//# sourceMappingURL=gossip.js.map