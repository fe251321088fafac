import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { freePorts } from '../../../src/node/free-ports.js';
import { openRedis } from './redis-wire.js';
import { isInstalled, ServerProcess, versionOf } from './server-process.js';
const COMMAND = 'redis-server';
export const redis = {
    name: 'Redis Streams',
    copies: [1, 3],
    client: new URL('redis-client.js', import.meta.url).href,
    guarantees: {
        disk: 'no fsync before an acknowledgement: the append-only file is synced every second',
        copies: 'a primary and two replicas, asynchronously; `WAIT 1` holds the acknowledgement until one replica has it in memory. A failover may lose what was acknowledged all the same',
        encrypted: 'no',
        verified: 'no',
        client: 'a lean one of this suite: `XADD` pipelined on one connection, `WAIT` on another, so that neither waits for the other; `XREAD` of 500 at a time, which is what comes in one piece'
    },
    async missing() {
        return await isInstalled(COMMAND) ? undefined : 'apt-get install redis-server';
    },
    async version() {
        return versionOf(COMMAND, '--version');
    },
    async start(copies, folder) {
        const ports = await freePorts(copies);
        const servers = [];
        const stop = async () => { await Promise.all(servers.map(async (server) => server.stop('SIGKILL'))); };
        try {
            for (const [index, port] of ports.entries()) {
                const dir = join(folder, `redis-${index + 1}`);
                await mkdir(dir);
                const settings = { port, bind: '127.0.0.1', dir, appendonly: 'yes', appendfsync: 'everysec', save: '', daemonize: 'no' };
                const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
                const following = index === 0 ? [] : ['--replicaof', '127.0.0.1', String(ports[0])];
                const server = await ServerProcess.start({ command: COMMAND, args: [...args, ...following], logFile: join(folder, `redis-${index + 1}.log`) });
                servers.push(server);
                await server.untilListening(port);
            }
            await servers[0].until('its replicas had joined', async () => await replicasOf(ports[0]) === copies - 1);
        }
        catch (err) {
            await stop();
            throw err;
        }
        const target = { port: ports[0], copies };
        return {
            processes: servers.map(({ pid }, index) => ({ name: index === 0 ? 'primary' : `replica ${index}`, pid })),
            target,
            stop
        };
    }
};
async function replicasOf(port) {
    const redis = await openRedis(port);
    const info = String(await redis.ask('INFO', 'replication'));
    redis.close();
    return [...info.matchAll(/state=online/g)].length;
}
//# sourceMappingURL=redis.js.map