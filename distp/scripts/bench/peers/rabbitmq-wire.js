/** RabbitMQ's stream protocol, as much of it as the measurements need. */
import { Wire } from './wire.js';
export const Command = {
    declarePublisher: 1, publish: 2, publishConfirm: 3, publishError: 4, deletePublisher: 6, subscribe: 7, deliver: 8, credit: 9, unsubscribe: 12,
    create: 13, metadata: 15, peerProperties: 17, saslHandshake: 18, saslAuthenticate: 19, tune: 20, open: 21, heartbeat: 23
};
const RESPONSE = 0x8000;
const OK = 1;
/** bytes in front of a frame's payload: its length, the command, a version */
export const FRAME_HEAD_BYTES = 8;
/** of messages that the server sends unasked: length, command, version */
const VERSION = 1;
export class Rabbit {
    wire;
    /** most bytes of a frame, as the server has it; 0 before it said so */
    frameBytesMax = 0;
    #answers = new Map();
    #handlers = new Map();
    #lastCorrelation = 0;
    #tuned = Promise.withResolvers();
    constructor(wire) {
        this.wire = wire;
    }
    static async connect(port) {
        // the server says nothing before it is asked
        const wire = await Wire.connect(port, bytes => rabbit.#take(bytes));
        const rabbit = new Rabbit(wire);
        await rabbit.ask(Command.peerProperties, uint32(0));
        await rabbit.ask(Command.saslHandshake);
        const login = Buffer.from('\0guest\0guest');
        await rabbit.ask(Command.saslAuthenticate, string('PLAIN'), uint32(login.length), login);
        await wire.orFailure(rabbit.#tuned.promise);
        // no heartbeats: a load may keep the process busy for longer
        rabbit.send(RESPONSE | Command.tune, uint32(rabbit.frameBytesMax), uint32(0));
        await rabbit.ask(Command.open, string('/'));
        return rabbit;
    }
    /** What the server sends unasked, of one kind. */
    on(command, handler) {
        this.#handlers.set(command, handler);
    }
    send(command, ...payload) {
        const length = payload.reduce((sum, part) => sum + part.length, FRAME_HEAD_BYTES - 4);
        this.wire.send(Buffer.concat([uint32(length), uint16(command), uint16(VERSION), ...payload]));
    }
    /** Resolves with what is behind the response's code. @throws {Error} with the code if it isn't OK */
    async ask(command, ...payload) {
        const correlation = ++this.#lastCorrelation;
        const { promise, resolve } = Promise.withResolvers();
        this.#answers.set(correlation, resolve);
        this.send(command, uint32(correlation), ...payload);
        this.wire.flush();
        const frame = await this.wire.orFailure(promise);
        // metadata has no code of its own
        if (command === Command.metadata) {
            return frame.subarray(8);
        }
        const code = frame.readUInt16BE(8);
        if (code !== OK) {
            throw new Error(`RabbitMQ answered command ${command} with code ${code}`);
        }
        return frame.subarray(10);
    }
    /** Where a stream is; undefined while it has no leader. */
    async place(stream) {
        const answer = await this.ask(Command.metadata, uint32(1), string(stream));
        const ports = new Map();
        let at = 4;
        for (let left = answer.readUInt32BE(0); left > 0; left--) {
            const reference = answer.readUInt16BE(at);
            at += 4 + answer.readUInt16BE(at + 2);
            ports.set(reference, answer.readUInt32BE(at));
            at += 4;
        }
        // one stream: its name, a code, its leader, its replicas
        at += 4 + 2 + answer.readUInt16BE(at + 4);
        const leaderPort = ports.get(answer.readUInt16BE(at + 2));
        return answer.readUInt16BE(at) !== OK || leaderPort == null ? undefined : { leaderPort, replicas: answer.readUInt32BE(at + 4) };
    }
    close() {
        this.wire.close();
    }
    #take(bytes) {
        let at = 0;
        while (at + 4 <= bytes.length) {
            const end = at + 4 + bytes.readUInt32BE(at);
            if (end > bytes.length) {
                break;
            }
            this.#onFrame(bytes.subarray(at + 4, end));
            at = end;
        }
        return at;
    }
    #onFrame(frame) {
        const command = frame.readUInt16BE(0);
        if (command === Command.tune) {
            this.frameBytesMax = frame.readUInt32BE(4);
            this.#tuned.resolve();
        }
        else if ((command & RESPONSE) === 0) {
            this.#handlers.get(command)?.(frame);
        }
        else {
            const correlation = frame.readUInt32BE(4);
            const answer = this.#answers.get(correlation);
            this.#answers.delete(correlation);
            answer?.(frame);
        }
    }
}
export function uint16(value) {
    const bytes = Buffer.alloc(2);
    bytes.writeUInt16BE(value);
    return bytes;
}
export function uint32(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
}
export function string(value) {
    return Buffer.concat([uint16(Buffer.byteLength(value)), Buffer.from(value)]);
}
export function map(entries) {
    const parts = Object.entries(entries).flatMap(([key, value]) => [string(key), string(value)]);
    return Buffer.concat([uint32(parts.length / 2), ...parts]);
}
//# sourceMappingURL=rabbitmq-wire.js.map