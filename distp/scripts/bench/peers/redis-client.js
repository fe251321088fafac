import { InFlight } from './in-flight.js';
import { encodeCommand, openRedis } from './redis-wire.js';
const IN_FLIGHT = 20_000;
const READ_COUNT = 500;
/** how long a follower waits for news before it asks again, in ms: it can be stopped in between */
const BLOCK_MS = 200;
export const open = async ({ port, copies }) => {
    const redis = await openRedis(port);
    return {
        // a stream begins with its first record
        async create() { },
        async producer(topic, { ack, onAck }) {
            const adding = await openRedis(port);
            const inFlight = new InFlight(adding.wire, IN_FLIGHT);
            const waiting = ack === 'quorum' && copies > 1 ? await openRedis(port) : undefined;
            const settle = (acked) => {
                onAck?.(acked - inFlight.acked);
                inFlight.settle(acked);
            };
            let added = 0;
            adding.onReply = () => {
                added++;
                if (waiting == null) {
                    settle(added);
                }
                else if (added === inFlight.acked + 1) {
                    waitForReplica(waiting, topic, () => added, settle);
                }
            };
            const tail = Buffer.from('\r\n');
            let head = Buffer.alloc(0);
            let size = -1;
            return {
                write(record) {
                    if (record.length !== size) {
                        size = record.length;
                        head = Buffer.from(`*5\r\n${encodeCommand(['XADD', topic, '*', 'd']).slice(4)}$${size}\r\n`);
                    }
                    const { piece, at } = adding.wire.reserve(head.length + size + 2);
                    piece.set(head, at);
                    piece.set(record, at + head.length);
                    piece.set(tail, at + head.length + size);
                    inFlight.sent++;
                    return inFlight.hasRoom;
                },
                drained: async () => inFlight.drained(),
                flush: async () => inFlight.flushed(),
                async close() {
                    adding.close();
                    waiting?.close();
                }
            };
        },
        async read(topic, count, onRecord) {
            let last = '0-0';
            let seen = 0;
            while (seen < count) {
                const entries = entriesOf(await redis.ask('XREAD', 'COUNT', Math.min(READ_COUNT, count - seen), 'STREAMS', topic, last));
                if (entries.length === 0) {
                    break;
                }
                seen += entries.length;
                last = handOut(entries, onRecord);
            }
            return seen;
        },
        async follow(topic, onRecord) {
            const following = await openRedis(port);
            const newest = await following.ask('XREVRANGE', topic, '+', '-', 'COUNT', 1);
            let last = newest.length === 0 ? '0-0' : idOf(newest[0]);
            let stopped = false;
            const run = async () => {
                while (!stopped) {
                    const entries = entriesOf(await following.ask('XREAD', 'COUNT', READ_COUNT, 'BLOCK', BLOCK_MS, 'STREAMS', topic, last));
                    last = entries.length === 0 ? last : handOut(entries, onRecord);
                }
            };
            const running = run();
            // handled when it is stopped
            running.catch(() => { });
            return {
                async stop() {
                    stopped = true;
                    await running;
                    following.close();
                }
            };
        },
        async close() {
            redis.close();
        }
    };
};
/**
 * All that was added when it is called has reached a replica when it settles. `WAIT` is about writes of its own connection and all
 * before them, so it comes behind a small one. Goes on while there is more.
 */
function waitForReplica(redis, topic, added, settle) {
    const upTo = added();
    redis.wire.send(Buffer.from(encodeCommand(['SET', `${topic}-mark`, upTo]) + encodeCommand(['WAIT', 1, 0])));
    redis.wire.flush();
    let replies = 0;
    redis.onReply = () => {
        if (++replies === 2) {
            settle(upTo);
            if (added() > upTo) {
                waitForReplica(redis, topic, added, settle);
            }
        }
    };
}
function entriesOf(reply) {
    const [stream] = (reply ?? []);
    return stream == null ? [] : stream[1];
}
/** The id of the last one. */
function handOut(entries, onRecord) {
    for (const entry of entries) {
        onRecord(entry[1][1]);
    }
    return idOf(entries.at(-1));
}
function idOf(entry) {
    return String(entry[0]);
}
//# sourceMappingURL=redis-client.js.map