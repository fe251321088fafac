/** The far end of `stream.ts`: a process with a libp2p that takes, or sends back, what it is sent. */
import '../../../src/polyfill.js';
import { createStreamHost, ECHO, SINK } from './stream-host.js';
const host = await createStreamHost(process.argv[2], ['/ip4/127.0.0.1/tcp/0']);
await host.handle(SINK, stream => {
    // a stream delivers when somebody listens
    stream.addEventListener('message', () => { });
    stream.addEventListener('remoteCloseWrite', () => { close(stream); });
});
await host.handle(ECHO, stream => {
    stream.addEventListener('message', ({ data }) => { stream.send(data); });
    stream.addEventListener('remoteCloseWrite', () => { close(stream); });
});
process.on('disconnect', () => { process.exit(); });
process.send?.(host.getMultiaddrs().map(address => address.toString())[0]);
function close(stream) {
    stream.close().catch((err) => { stream.abort(err); });
}
//# sourceMappingURL=stream-far-end.js.map