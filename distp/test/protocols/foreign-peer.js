/**
 * A peer that has nothing of Catenary's but the .proto files and what the formats say: libp2p as it comes, messages by
 * reflection, frames and hashes by hand. What it can do, any libp2p in any language can.
 */
import '../../src/polyfill.js';
import { createHash } from 'node:crypto';
import { lpStream } from '@libp2p/utils';
import { multiaddr } from '@multiformats/multiaddr';
import { base32 } from 'multiformats/bases/base32';
import protobuf from 'protobufjs';
import { startLibp2p } from './world.js';
const MESSAGE_BYTES_MAX = 4 * 1024 * 1024;
const FRAME_HEADER_BYTES = 128;
const BLOCK_HEADER_BYTES = 80;
export class ForeignPeer {
    #libp2p;
    #appending;
    #reading;
    constructor(libp2p, appending, reading) {
        this.#libp2p = libp2p;
        this.#appending = appending;
        this.#reading = reading;
    }
    static async start() {
        return new ForeignPeer(await startLibp2p(), await load('append/append.proto'), await load('read/read.proto'));
    }
    /** Appends each text as a frame of its own to the stream that the node at `address` masters; what was acknowledged. */
    async append(address, streamId, texts) {
        const wire = await this.#open(address, '/catenary/append/1');
        for (const [index, text] of texts.entries()) {
            await wire.write(encode(this.#appending, 'AppendRequest', {
                id: index + 1, streamId: base32.decode(streamId), ack: 2, ackTimeoutMs: 5000, frame: frameOf(text)
            }));
        }
        const acks = [];
        while (acks.length < texts.length) {
            const answer = decode(this.#appending, 'AppendAnswer', await wire.read());
            if (answer.failure.length > 0) {
                throw new Error(`it was refused: ${answer.failure.toString('hex')}`);
            }
            if (answer.id === acks.length + 1) {
                acks.push({ height: answer.height, lastHash: answer.lastHash });
            }
        }
        await wire.unwrap().close();
        return acks;
    }
    /** Reads from `height` to the tail of the segment that it is in, and checks every hash from the first on. */
    async read(address, streamId, height) {
        const wire = await this.#open(address, '/catenary/read/1');
        await wire.write(encode(this.#reading, 'ReadRequest', { streamId: base32.decode(streamId), from: 2, position: height }));
        const blocks = [];
        for (;;) {
            const answer = decode(this.#reading, 'ReadAnswer', await wire.read());
            if (answer.failure.length > 0) {
                throw new Error(`it was refused: ${answer.failure.toString('hex')}`);
            }
            if (answer.end != null) {
                break;
            }
            const frames = answer.frames;
            if (frames.length > 0) {
                blocks.push(...blocksOf(frames));
                await wire.write(encode(this.#reading, 'ReadCredit', { bytes: frames.length }));
            }
        }
        await wire.unwrap().close();
        return blocks.filter(block => block.height >= height);
    }
    async stop() {
        await this.#libp2p.stop();
    }
    async #open(address, protocol) {
        return lpStream(await this.#libp2p.dialProtocol(multiaddr(address), protocol), { maxDataLength: MESSAGE_BYTES_MAX });
    }
}
async function load(path) {
    const root = new protobuf.Root();
    // the sources are two folders above what they are compiled to
    root.resolvePath = () => new URL(`../../../src/protocols/${path}`, import.meta.url).pathname;
    return await root.load(path, { keepCase: true });
}
function encode(root, type, fields) {
    const message = root.lookupType(type);
    return message.encode(message.create(fields)).finish();
}
function decode(root, type, bytes) {
    const message = root.lookupType(type);
    return message.toObject(message.decode(Buffer.from(bytes.subarray())), { longs: Number, bytes: Buffer, defaults: true });
}
/** A frame of one block, its place in the chain zero. */
function frameOf(text) {
    const data = Buffer.from(text);
    const frame = Buffer.alloc(Math.ceil((FRAME_HEADER_BYTES + 4 + data.length) / 8) * 8);
    frame.write('CTN1', 0);
    frame.writeUInt8(1, 4);
    frame.writeUInt32LE(frame.length, 8);
    frame.writeUInt32LE(1, 12);
    frame.writeUInt32LE(data.length, FRAME_HEADER_BYTES);
    data.copy(frame, FRAME_HEADER_BYTES + 4);
    return frame;
}
/** The blocks of frames side by side: every hash computed, and each frame's last one compared. */
function* blocksOf(frames) {
    for (let start = 0; start < frames.length;) {
        const frame = frames.subarray(start, start + frames.readUInt32LE(start + 8));
        const count = frame.readUInt32LE(12);
        const first = Number(frame.readBigUInt64LE(16));
        const sequence = frame.readBigUInt64LE(48);
        let prevHash = frame.subarray(64, 96);
        let at = FRAME_HEADER_BYTES;
        for (let index = 0; index < count; index++) {
            const size = frame.readUInt32LE(at);
            const own = (frame[5] & 1) === 0 ? (sequence === 0n ? 0n : sequence + BigInt(index)) : frame.readBigUInt64LE(at + 4);
            at += (frame[5] & 1) === 0 ? 4 : 12;
            const header = Buffer.alloc(BLOCK_HEADER_BYTES);
            prevHash.copy(header, 0);
            header.writeBigUInt64LE(BigInt(first + index), 32);
            frame.copy(header, 40, 24, 48);
            header.writeBigUInt64LE(own, 64);
            header.writeUInt8(frame[4], 72);
            header.writeUInt32LE(size, 76);
            const data = frame.subarray(at, at + size);
            const hash = createHash('sha256').update(header).update(data).digest();
            yield { height: first + index, data, hash };
            prevHash = hash;
            at += size;
        }
        if (!prevHash.equals(frame.subarray(96, 128))) {
            throw new Error(`the frame at height ${first} isn't what its hash says`);
        }
        start += frame.length;
    }
}
//# sourceMappingURL=foreign-peer.js.map