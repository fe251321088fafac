/** How fast one TCP connection is between two processes of this machine. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { startHelper } from './helper.js';
const CHUNK_BYTES = 64 * 1024;
export async function loopbackBytesPerSecond(seconds) {
    const helper = await startHelper('tcp-sink.js');
    try {
        const socket = connect(helper.ready, '127.0.0.1');
        await once(socket, 'connect');
        const chunk = Buffer.alloc(CHUNK_BYTES, 1);
        const startedMs = performance.now();
        const endMs = startedMs + seconds * 1000;
        let bytes = 0;
        while (performance.now() < endMs) {
            bytes += chunk.length;
            if (!socket.write(chunk)) {
                await once(socket, 'drain');
            }
        }
        // the other end answers with its own end once it has everything
        const closed = once(socket, 'close');
        socket.end();
        socket.resume();
        await closed;
        return bytes / (performance.now() - startedMs) * 1000;
    }
    finally {
        await helper.stop();
    }
}
//# sourceMappingURL=loopback.js.map