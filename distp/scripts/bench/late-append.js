import { FrameBuilder, FRAME_BYTES_MAX } from '../../src/chain/index.js';
import { AckedFrame } from '../../src/client/index.js';
import { createClientHost } from '../../src/node/libp2p-host.js';
import { dialAppend } from '../../src/protocols/append/dialer.js';
import { Libp2pNetwork } from '../../src/protocols/network.js';
import { encodeLine } from '../nemesis/line.js';
const DIAL_TIMEOUT_MS = 5_000;
let count = 0;
/** An append that is sent to one node and to no other, whatever becomes of it: what a client does that hasn't heard of a new master. */
export class LateAppend {
    /** if the node acknowledged it */
    ack;
    #host;
    #session;
    #stream;
    #node;
    #writer = `late-${++count}`;
    #sent = Promise.resolve();
    constructor(host, session, stream, node) {
        this.#host = host;
        this.#session = session;
        this.#stream = stream;
        this.#node = node;
    }
    /** Connects, before the node is stalled. */
    static async start(stream, node) {
        const host = await createClientHost();
        await host.start();
        try {
            return new LateAppend(host, await dialAppend(new Libp2pNetwork(host.libp2p), node, AbortSignal.timeout(DIAL_TIMEOUT_MS)), stream, node);
        }
        catch (err) {
            await host.stop();
            throw err;
        }
    }
    send() {
        const builder = new FrameBuilder({ bytesMax: FRAME_BYTES_MAX });
        builder.add(encodeLine(this.#writer, 1));
        const frame = builder.finish();
        this.#sent = this.#session.append({ stream: this.#stream.id, frame, ack: 'quorum', follows: 0, producerName: '', ackTimeoutMs: DIAL_TIMEOUT_MS }).then(ack => {
            const { height, token } = new AckedFrame(frame, ack, false, this.#node.peerId).result(0);
            this.ack = { writer: this.#writer, sequence: 1, height, token };
        }, () => {
            // refused, or the connection is gone: not acknowledged, which is all that is asked here
        });
    }
    /** Resolves once the node has answered, or can't any more. */
    async settled() {
        await this.#sent;
    }
    async stop() {
        await this.#host.stop();
    }
}
//# sourceMappingURL=late-append.js.map