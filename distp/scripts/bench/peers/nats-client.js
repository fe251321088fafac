import { InFlight } from './in-flight.js';
import { Nats } from './nats-wire.js';
const IN_FLIGHT = 8_000;
const HEARTBEAT_NANOSECONDS = 5_000_000_000;
const CR_LF = Buffer.from('\r\n');
/** an acknowledgement begins with {"stream", a refusal with {"error" */
const E = 0x65;
export const open = async ({ ports }) => {
    const anyone = await Nats.connect(Object.values(ports)[0]);
    const leaders = new Map();
    const others = [anyone];
    /** A connection to the server that leads a topic, one for each server. */
    const leaderOf = async (topic) => {
        const { cluster } = await anyone.ask(`STREAM.INFO.${topic}`, {});
        const leader = cluster?.leader ?? '';
        const known = leaders.get(leader) ?? connectTo(leader);
        leaders.set(leader, known);
        return known;
    };
    const connectTo = async (name) => {
        const port = ports[name];
        if (port == null) {
            return anyone;
        }
        const client = await Nats.connect(port);
        others.push(client);
        return client;
    };
    return {
        async create(topic, { copies }) {
            await anyone.ask(`STREAM.CREATE.${topic}`, { name: topic, subjects: [topic], storage: 'file', retention: 'limits', discard: 'old', num_replicas: copies, max_msgs: -1, max_bytes: -1, max_age: 0 });
        },
        async producer(topic, { onAck }) {
            const client = await leaderOf(topic);
            const inFlight = new InFlight(client.wire, IN_FLIGHT);
            const reply = `${client.inbox}.acks-${topic}`;
            let failure;
            const sid = client.subscribe(reply, data => {
                // the stream's acknowledgements come in order, one for each record
                if (data[2] === E) {
                    failure = new Error(String(data));
                }
                onAck?.(1);
                inFlight.settle(inFlight.acked + 1);
            });
            const check = () => {
                if (failure != null) {
                    throw failure;
                }
            };
            let size = -1;
            let head = Buffer.alloc(0);
            return {
                write(record) {
                    if (record.length !== size) {
                        size = record.length;
                        head = Buffer.from(`PUB ${topic} ${reply} ${size}\r\n`);
                    }
                    const { piece, at } = client.wire.reserve(head.length + size + 2);
                    piece.set(head, at);
                    piece.set(record, at + head.length);
                    piece.set(CR_LF, at + head.length + size);
                    inFlight.sent++;
                    return inFlight.hasRoom;
                },
                async drained() {
                    await inFlight.drained();
                    check();
                },
                async flush() {
                    await inFlight.flushed();
                    check();
                },
                async close() {
                    client.unsubscribe(sid);
                }
            };
        },
        async read(topic, count, onRecord) {
            const done = Promise.withResolvers();
            let seen = 0;
            const client = await leaderOf(topic);
            const stop = await consume(client, topic, 'all', record => {
                if (seen < count) {
                    onRecord(record);
                }
                if (++seen === count) {
                    done.resolve();
                }
            });
            await client.wire.orFailure(done.promise);
            await stop();
            return count;
        },
        async follow(topic, onRecord) {
            return { stop: await consume(await leaderOf(topic), topic, 'new', onRecord) };
        },
        async close() {
            others.forEach(client => { client.close(); });
        }
    };
};
let consumers = 0;
/** Resolves with what ends it. */
async function consume(client, topic, from, onRecord) {
    const deliver = `${client.inbox}.deliver-${++consumers}`;
    const sid = client.subscribe(deliver, (data, reply, headers) => {
        if (headers == null) {
            onRecord(data);
            return;
        }
        // flow control: the server goes on once it is answered
        const stalled = /^Nats-Consumer-Stalled: *(\S+)/mi.exec(headers)?.[1] ?? reply;
        if (stalled != null) {
            client.publish(stalled, Buffer.alloc(0));
            client.wire.flush();
        }
    });
    const { name } = await client.ask(`CONSUMER.CREATE.${topic}`, {
        stream_name: topic,
        config: { deliver_subject: deliver, deliver_policy: from, ack_policy: 'none', replay_policy: 'instant', flow_control: true, idle_heartbeat: HEARTBEAT_NANOSECONDS }
    });
    return async () => {
        client.unsubscribe(sid);
        await client.ask(`CONSUMER.DELETE.${topic}.${name}`, {});
    };
}
//# sourceMappingURL=nats-client.js.map