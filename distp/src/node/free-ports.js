import { once } from 'node:events';
import { createServer } from 'node:net';
/** Different ports of 127.0.0.1 that nobody listens on at the moment. Another process may take them before they are used. */
export async function freePorts(count) {
    const servers = Array.from({ length: count }, () => createServer());
    try {
        // all of them at once, so that they differ
        return await Promise.all(servers.map(async (server) => {
            server.listen(0, '127.0.0.1');
            await once(server, 'listening');
            return server.address().port;
        }));
    }
    finally {
        await Promise.all(servers.map(async (server) => {
            if (server.listening) {
                server.close();
                await once(server, 'close');
            }
        }));
    }
}
//# sourceMappingURL=free-ports.js.map