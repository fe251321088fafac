/** NATS's protocol, as much of it as the measurements need. */
import { Wire } from './wire.js';
const CR = 0x0d;
const M = 0x4d;
const H = 0x48;
const MINUS = 0x2d;
/** how long an answer of JetStream may take, in ms */
const ANSWER_MS = 10_000;
let clients = 0;
export class Nats {
    wire;
    inbox = `_INBOX.bench-${process.pid}-${++clients}`;
    #subscriptions;
    #lastSid = 0;
    constructor(wire, subscriptions) {
        this.wire = wire;
        this.#subscriptions = subscriptions;
    }
    static async connect(port) {
        const subscriptions = new Map();
        const ready = Promise.withResolvers();
        const wire = await Wire.connect(port, bytes => take(bytes, {
            onMessage: (sid, data, reply, headers) => { subscriptions.get(sid)?.(data, reply, headers); },
            onPing: () => { wire.send(Buffer.from('PONG\r\n')); },
            onPong: ready.resolve
        }));
        wire.send(Buffer.from(`CONNECT ${JSON.stringify({ verbose: false, pedantic: false, headers: true, no_responders: true, lang: 'bench', version: '1', protocol: 1 })}\r\nPING\r\n`));
        wire.flush();
        await wire.orFailure(ready.promise);
        return new Nats(wire, subscriptions);
    }
    /** Returns the subscription's number. */
    subscribe(subject, onMessage) {
        const sid = ++this.#lastSid;
        this.#subscriptions.set(sid, onMessage);
        this.wire.send(Buffer.from(`SUB ${subject} ${sid}\r\n`));
        return sid;
    }
    unsubscribe(sid) {
        this.#subscriptions.delete(sid);
        this.wire.send(Buffer.from(`UNSUB ${sid}\r\n`));
    }
    publish(subject, data, reply = '') {
        this.wire.send(Buffer.from(`PUB ${subject} ${reply} ${data.length}\r\n`));
        this.wire.send(data);
        this.wire.send(Buffer.from('\r\n'));
    }
    /** Asks JetStream. @throws {Error} with its description if it refuses */
    async ask(subject, question) {
        const { promise, resolve } = Promise.withResolvers();
        const reply = `${this.inbox}.ask-${this.#lastSid + 1}`;
        const sid = this.subscribe(reply, data => { resolve(Buffer.from(data)); });
        this.publish(`$JS.API.${subject}`, Buffer.from(JSON.stringify(question)), reply);
        this.wire.flush();
        const timer = setTimeout(() => { resolve(Buffer.from('{"error":{"description":"no answer"}}')); }, ANSWER_MS);
        const text = String(await this.wire.orFailure(promise));
        clearTimeout(timer);
        this.unsubscribe(sid);
        // nobody serves the subject: JetStream isn't ready
        const answer = JSON.parse(text === '' ? '{"error":{"description":"no responders"}}' : text);
        if (answer.error != null) {
            throw new Error(`${subject}: ${answer.error.description}`);
        }
        return answer;
    }
    close() {
        this.wire.close();
    }
}
/** The bytes of whole messages in `bytes`, which are handed on. */
function take(bytes, { onMessage, onPing, onPong }) {
    let at = 0;
    while (true) {
        const lineEnd = bytes.indexOf(CR, at);
        if (lineEnd < 0 || lineEnd + 2 > bytes.length) {
            return at;
        }
        const first = bytes[at];
        const next = lineEnd + 2;
        if (first === M || first === H) {
            const words = bytes.toString('latin1', at, lineEnd).split(' ');
            const length = Number(words.at(-1));
            if (next + length + 2 > bytes.length) {
                return at;
            }
            // MSG subject sid [reply] length, HMSG subject sid [reply] header-length length
            const headerLength = first === H ? Number(words.at(-2)) : 0;
            const reply = words.length > (first === H ? 5 : 4) ? words[3] : undefined;
            const headers = headerLength === 0 ? undefined : bytes.toString('latin1', next, next + headerLength);
            onMessage(Number(words[2]), bytes.subarray(next + headerLength, next + length), reply, headers);
            at = next + length + 2;
            continue;
        }
        if (first === MINUS) {
            throw new Error(`NATS: ${bytes.toString('latin1', at, lineEnd)}`);
        }
        const line = bytes.toString('latin1', at, lineEnd);
        if (line === 'PING') {
            onPing();
        }
        else if (line === 'PONG') {
            onPong();
        }
        at = next;
    }
}
//# sourceMappingURL=nats-wire.js.map