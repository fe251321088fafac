/**
 * The DHT behind a port: kad-dht's events, keys, errors and traps stay in this file.
 *
 * What one must know of kad-dht: it runs no selector when a record is put, so a stale put would replace a newer one: the
 * validator refuses what is older than what this node knows. A get sends corrections to nodes with older records before
 * it yields its result, and fails if one of them doesn't take it: the answers are taken from the events on the way.
 */
import { CID } from 'multiformats/cid';
import { create as createDigest } from 'multiformats/hashes/digest';
import { bytesEqual, idToHash } from '../chain/index.js';
import { CatenaryError, DeadlineError, InternalError, InvalidRecordError } from '../errors.js';
import { compareTails, readTailRecord } from './tail-record.js';
/** namespace of the keys, as kad-dht names its validators and selectors */
export const DHT_NAMESPACE = 'catenary';
/** most different records of one stream that a read looks at: there are no more than replicas */
const RECORDS_MAX = 32;
/** most providers of a segment that are worth knowing */
const PROVIDERS_MAX = 16;
const RAW_CODEC = 0x55;
const SHA2_256 = 0x12;
/** Where a stream's tail is in the DHT. */
export function tailKey(stream) {
    return Buffer.from(`/${DHT_NAMESPACE}/${stream}`);
}
/** What stands for a segment in the DHT: its id is a SHA-256 already. */
export function segmentCid(segment) {
    return CID.createV1(RAW_CODEC, createDigest(SHA2_256, idToHash(segment)));
}
/** Validator and selector of tail records. kad-dht wants them when it is made, before there is anyone to judge. */
export class TailRules {
    #judge;
    judgeBy(judge) {
        this.#judge = judge;
    }
    /** @throws {InvalidRecordError} if the record must not be stored or used under this key */
    validate = async (key, record) => {
        if (this.#judge == null) {
            throw new InvalidRecordError('nobody is there yet to judge it');
        }
        const { standing, reason, tail } = await this.#judge(record);
        if (tail == null || (standing !== 'good' && standing !== 'unknown')) {
            throw new InvalidRecordError(reason);
        }
        if (!bytesEqual(key, tailKey(tail.stream))) {
            throw new InvalidRecordError(`it is of stream ${tail.stream}, not of its key`);
        }
    };
    /** Index of the newest record. */
    select = (key, records) => {
        const places = records.map(placeOf);
        let best = 0;
        for (let index = 1; index < places.length; index++) {
            if (isNewer(places[index], places[best])) {
                best = index;
            }
        }
        return best;
    };
}
export class KadDirectory {
    #dht;
    #rules;
    #self;
    #onError;
    constructor({ dht, rules, self, onError = () => { } }) {
        this.#dht = dht;
        this.#rules = rules;
        this.#self = self;
        this.#onError = onError;
    }
    judgeBy(judge) {
        this.#rules.judgeBy(judge);
    }
    async putTail(record, signal) {
        const key = tailKey(readTailRecord(record).stream);
        // kad-dht stores its own puts without asking the validator
        await this.#rules.validate(key, record);
        let taken = 0;
        await this.#drain(this.#dht.put(key, record, { signal }), signal, event => {
            if (event.name === 'PEER_RESPONSE' && event.messageName === 'PUT_VALUE') {
                taken++;
            }
        });
        return taken;
    }
    async getTail(stream, signal) {
        const key = tailKey(stream);
        const found = [];
        const offer = (value) => {
            if (found.length < RECORDS_MAX && !found.some(known => bytesEqual(known, value))) {
                found.push(value);
            }
        };
        try {
            await this.#drain(this.#dht.get(key, { signal }), signal, event => {
                if (event.name === 'VALUE') {
                    offer(event.value);
                }
                else if (event.name === 'PEER_RESPONSE' && event.record != null) {
                    offer(event.record.value);
                }
            });
        }
        catch (err) {
            if (found.length === 0) {
                throw err;
            }
            this.#onError(err, `reading the tail of ${stream} from the DHT`);
        }
        const valid = await this.#onlyValid(key, found);
        return valid[this.#rules.select(key, valid)];
    }
    async provide(segment, signal) {
        await this.#drain(this.#dht.provide(segmentCid(segment), { signal }), signal);
    }
    async findProviders(segment, signal) {
        const providers = new Map();
        try {
            await this.#drain(this.#dht.findProviders(segmentCid(segment), { signal }), signal, event => {
                if (event.name !== 'PROVIDER') {
                    return;
                }
                for (const { id, multiaddrs } of event.providers) {
                    if (id.toString() !== this.#self && providers.size < PROVIDERS_MAX) {
                        providers.set(id.toString(), multiaddrs.map(address => address.toString()));
                    }
                }
            });
        }
        catch (err) {
            if (providers.size === 0) {
                throw err;
            }
            this.#onError(err, `finding providers of ${segment} in the DHT`);
        }
        return [...providers].map(([peerId, addresses]) => ({ peerId, addresses }));
    }
    async #onlyValid(key, records) {
        const valid = [];
        for (const record of records) {
            try {
                await this.#rules.validate(key, record);
                valid.push(record);
            }
            catch (err) {
                this.#onError(err, 'a record found in the DHT');
            }
        }
        return valid;
    }
    /** Runs a query to its end, and turns what it throws into a condition of ours. */
    async #drain(events, signal, onEvent = () => { }) {
        try {
            for await (const event of events) {
                onEvent(event);
            }
        }
        catch (err) {
            if (err instanceof CatenaryError) {
                throw err;
            }
            throw signal.aborted
                ? new DeadlineError('The DHT did not answer in time', { cause: err })
                : new InternalError(`The DHT failed: ${err.message}`, { cause: err });
        }
    }
}
function isNewer(a, b) {
    return a != null && (b == null || compareTails(a, b) > 0);
}
function placeOf(record) {
    try {
        return readTailRecord(record);
    }
    catch (err) {
        if (err instanceof InvalidRecordError) {
            return undefined;
        }
        throw err;
    }
}
//# sourceMappingURL=dht.js.map