import { createClientHost } from '../../src/node/libp2p-host.js';
import { Libp2pNetwork } from '../../src/protocols/network.js';
import { FrameBuilder, FRAME_BYTES_MAX } from '../../src/chain/index.js';
/** A peer that speaks the protocols itself: what it sends is up to the test. Stop its host. */
export async function startPeer() {
    const host = await createClientHost();
    await host.start();
    return { host, network: new Libp2pNetwork(host.libp2p) };
}
/** An append of one block without a number. */
export function appendOf(stream, data) {
    const builder = new FrameBuilder({ bytesMax: FRAME_BYTES_MAX });
    builder.add(data);
    return { stream, frame: builder.finish(), ack: 'quorum', follows: 0, producerName: '', ackTimeoutMs: 10_000 };
}
//# sourceMappingURL=clients.js.map