import { InFlight } from './in-flight.js';
import { Command, FRAME_HEAD_BYTES, map, Rabbit, string, uint16, uint32 } from './rabbitmq-wire.js';
/** unconfirmed records: the protocol's Java client has 10,000 */
const IN_FLIGHT = 20_000;
/** bytes of a publish frame at which it is sent; servers take frames of up to 1 MiB */
const PUBLISH_BYTES = 64 * 1024;
/** chunks that may be on their way to a reader; a new one is asked for when one has come */
const CREDIT = 20;
const PUBLISH_HEAD_BYTES = FRAME_HEAD_BYTES + 5;
const PUBLISHING_ID_BYTES = 8;
const LENGTH_BYTES = 4;
/** of a sub-entry: publishing id, kind, number of records, length twice */
const SUB_ENTRY_HEAD_BYTES = PUBLISHING_ID_BYTES + 11;
const SUB_ENTRY = 0x80;
/** of a delivery: command, version, subscription */
const DELIVER_HEAD_BYTES = 5;
const CHUNK_HEAD_BYTES = 48;
const OFFSET = { first: 1, next: 3 };
export const open = async ({ ports, subEntry }) => {
    const anyone = await Rabbit.connect(ports[0]);
    const leaderOf = async (topic) => {
        const place = await anyone.place(topic);
        if (place == null) {
            throw new Error(`${topic} has no leader`);
        }
        return Rabbit.connect(place.leaderPort);
    };
    return {
        async create(topic, { copies }) {
            await anyone.ask(Command.create, string(topic), map({ 'initial-cluster-size': String(copies) }));
        },
        async producer(topic, { prompt = false, onAck }) {
            const rabbit = await leaderOf(topic);
            await rabbit.ask(Command.declarePublisher, Buffer.of(0), string(''), string(topic));
            return new RabbitProducer(rabbit, prompt ? 1 : subEntry, onAck);
        },
        async read(topic, count, onRecord) {
            const rabbit = await leaderOf(topic);
            const done = Promise.withResolvers();
            let seen = 0;
            await subscribe(rabbit, topic, OFFSET.first, record => {
                if (seen < count) {
                    onRecord(record);
                }
                if (++seen === count) {
                    done.resolve();
                }
            });
            await rabbit.wire.orFailure(done.promise);
            rabbit.close();
            return count;
        },
        async follow(topic, onRecord) {
            const rabbit = await leaderOf(topic);
            await subscribe(rabbit, topic, OFFSET.next, onRecord);
            return { stop: async () => { rabbit.close(); } };
        },
        async close() {
            anyone.close();
        }
    };
};
/** Packs records into publish frames; with sub-entries, an id stands for as many records as one of them has. */
export class RabbitProducer {
    #rabbit;
    #inFlight;
    #perEntry;
    #bytes = Buffer.alloc(2 * PUBLISH_BYTES + 64 * 1024);
    #at = PUBLISH_HEAD_BYTES;
    #entries = 0;
    /** of the open sub-entry: where it begins, and its records */
    #begin = 0;
    #inEntry = 0;
    /** records sent up to each entry whose confirmation is awaited, by its number */
    #upTo = new Map();
    #lastId = 0;
    #confirmed = 0;
    #scheduled = false;
    #failure;
    constructor(rabbit, perEntry, onAck) {
        this.#rabbit = rabbit;
        this.#perEntry = perEntry;
        this.#inFlight = new InFlight(rabbit.wire, IN_FLIGHT);
        rabbit.on(Command.publishConfirm, frame => {
            this.#confirmed += frame.readUInt32BE(5);
            // confirmations of one publisher come in order
            const acked = this.#perEntry === 1 ? this.#confirmed : this.#upTo.get(this.#confirmed);
            this.#forget();
            onAck?.(acked - this.#inFlight.acked);
            this.#inFlight.settle(acked);
        });
        rabbit.on(Command.publishError, frame => { this.#failure = new Error(`a publish was refused with code ${frame.readUInt16BE(17)}`); });
    }
    write(record) {
        this.#inFlight.sent++;
        if (this.#perEntry === 1) {
            this.#at = this.#bytes.writeBigUInt64BE(BigInt(++this.#lastId), this.#at);
            this.#add(record);
            this.#entries++;
        }
        else {
            if (this.#inEntry === 0) {
                this.#begin = this.#at;
                this.#at += SUB_ENTRY_HEAD_BYTES;
            }
            this.#add(record);
            if (++this.#inEntry === this.#perEntry || this.#at - this.#begin >= PUBLISH_BYTES) {
                this.#endEntry();
            }
        }
        if (this.#at >= PUBLISH_BYTES) {
            this.#send();
        }
        else if (!this.#scheduled) {
            this.#scheduled = true;
            setImmediate(() => {
                this.#scheduled = false;
                this.#send();
            });
        }
        return this.#inFlight.hasRoom;
    }
    async drained() {
        this.#send();
        await this.#inFlight.drained();
        this.#check();
    }
    async flush() {
        this.#send();
        await this.#inFlight.flushed();
        this.#check();
    }
    async close() {
        this.#rabbit.close();
    }
    #add(record) {
        this.#at = this.#bytes.writeUInt32BE(record.length, this.#at);
        this.#bytes.set(record, this.#at);
        this.#at += record.length;
    }
    #endEntry() {
        const length = this.#at - this.#begin - SUB_ENTRY_HEAD_BYTES;
        let at = this.#bytes.writeBigUInt64BE(BigInt(++this.#lastId), this.#begin);
        at = this.#bytes.writeUInt8(SUB_ENTRY, at);
        at = this.#bytes.writeUInt16BE(this.#inEntry, at);
        at = this.#bytes.writeUInt32BE(length, at);
        this.#bytes.writeUInt32BE(length, at);
        this.#upTo.set(this.#lastId, this.#inFlight.sent);
        this.#inEntry = 0;
        this.#entries++;
    }
    #send() {
        if (this.#inEntry > 0) {
            this.#endEntry();
        }
        if (this.#entries === 0) {
            return;
        }
        const bytes = this.#bytes;
        let at = bytes.writeUInt32BE(this.#at - 4, 0);
        at = bytes.writeUInt16BE(Command.publish, at);
        at = bytes.writeUInt16BE(1, at);
        at = bytes.writeUInt8(0, at);
        bytes.writeUInt32BE(this.#entries, at);
        this.#rabbit.wire.send(bytes.subarray(0, this.#at));
        this.#rabbit.wire.flush();
        this.#at = PUBLISH_HEAD_BYTES;
        this.#entries = 0;
    }
    #forget() {
        for (const id of this.#upTo.keys()) {
            if (id > this.#confirmed) {
                break;
            }
            this.#upTo.delete(id);
        }
    }
    #check() {
        if (this.#failure != null) {
            throw this.#failure;
        }
    }
}
async function subscribe(rabbit, topic, offset, onRecord) {
    const more = Buffer.concat([Buffer.of(0), uint16(1)]);
    rabbit.on(Command.deliver, frame => {
        handOut(frame, onRecord);
        rabbit.send(Command.credit, more);
    });
    await rabbit.ask(Command.subscribe, Buffer.of(0), string(topic), uint16(offset), uint16(CREDIT), uint32(0));
}
/** The records of a chunk, in entries of one, or of some. */
function handOut(frame, onRecord) {
    let entries = frame.readUInt16BE(DELIVER_HEAD_BYTES + 2);
    let at = DELIVER_HEAD_BYTES + CHUNK_HEAD_BYTES;
    for (; entries > 0; entries--) {
        let records = 1;
        if ((frame[at] & SUB_ENTRY) !== 0) {
            records = frame.readUInt16BE(at + 1);
            at += SUB_ENTRY_HEAD_BYTES - PUBLISHING_ID_BYTES;
        }
        for (; records > 0; records--) {
            const end = at + LENGTH_BYTES + frame.readUInt32BE(at);
            onRecord(frame.subarray(at + LENGTH_BYTES, end));
            at = end;
        }
    }
}
//# sourceMappingURL=rabbitmq-client.js.map