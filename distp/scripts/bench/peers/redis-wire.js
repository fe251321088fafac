/** Redis's protocol, as much of it as the measurements need. */
import { Wire } from './wire.js';
const DOLLAR = 0x24;
const STAR = 0x2a;
const MINUS = 0x2d;
const COLON = 0x3a;
const CR = 0x0d;
const ZERO = 0x30;
export async function openRedis(port) {
    let asked;
    const parser = new ReplyParser();
    const wire = await Wire.connect(port, bytes => {
        let taken = 0;
        for (let reply = parser.parse(bytes, taken); reply !== undefined; reply = parser.parse(bytes, taken)) {
            taken = parser.end;
            if (asked != null) {
                const answer = asked;
                asked = undefined;
                answer(reply);
            }
            else if (reply instanceof Error) {
                throw reply;
            }
            else {
                redis.onReply();
            }
        }
        return taken;
    });
    const redis = {
        wire,
        onReply: () => { },
        async ask(...words) {
            const { promise, resolve } = Promise.withResolvers();
            asked = resolve;
            wire.send(Buffer.from(encodeCommand(words)));
            wire.flush();
            const reply = await wire.orFailure(promise);
            if (reply instanceof Error) {
                throw reply;
            }
            return reply;
        },
        close() {
            wire.close();
        }
    };
    return redis;
}
export function encodeCommand(words) {
    return `*${words.length}\r\n${words.map(word => `$${Buffer.byteLength(String(word))}\r\n${word}\r\n`).join('')}`;
}
class ReplyParser {
    /** behind the reply that was parsed last */
    end = 0;
    /** The reply at `at`; undefined if it hasn't come as a whole. */
    parse(bytes, at) {
        const lineEnd = bytes.indexOf(CR, at);
        if (lineEnd < 0 || lineEnd + 2 > bytes.length) {
            return undefined;
        }
        const type = bytes[at];
        const next = lineEnd + 2;
        this.end = next;
        if (type === MINUS) {
            return new Error(bytes.toString('latin1', at + 1, lineEnd));
        }
        if (type !== DOLLAR && type !== STAR && type !== COLON) {
            return bytes.subarray(at + 1, lineEnd);
        }
        const number = integerIn(bytes, at + 1, lineEnd);
        if (type === COLON) {
            return number;
        }
        if (number < 0) {
            return null;
        }
        if (type === DOLLAR) {
            this.end = next + number + 2;
            return this.end > bytes.length ? undefined : bytes.subarray(next, next + number);
        }
        const replies = [];
        for (let index = 0; index < number; index++) {
            const reply = this.parse(bytes, this.end);
            if (reply === undefined || reply instanceof Error) {
                return reply;
            }
            replies.push(reply);
        }
        return replies;
    }
}
/** Of the digits in `[from, to)`, perhaps behind a minus; without making a string of them. */
function integerIn(bytes, from, to) {
    const isNegative = bytes[from] === MINUS;
    let value = 0;
    for (let at = isNegative ? from + 1 : from; at < to; at++) {
        value = value * 10 + bytes[at] - ZERO;
    }
    return isNegative ? -value : value;
}
//# sourceMappingURL=redis-wire.js.map