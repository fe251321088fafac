/** The far end of `loopback.ts`: a process that takes whatever it is sent. */
import { createServer } from 'node:net';
const server = createServer(socket => { socket.resume(); });
server.listen(0, '127.0.0.1', () => {
    process.send?.(server.address().port);
});
process.on('disconnect', () => { process.exit(); });
//# sourceMappingURL=tcp-sink.js.map