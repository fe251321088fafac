import { join } from 'node:path';
import { freePorts } from '../../../src/node/free-ports.js';
import { NatsDrive } from './nats-drive.js';
import { Nats } from './nats-wire.js';
import { isInstalled, ServerProcess, versionOf } from './server-process.js';
const COMMAND = 'nats-server';
export const nats = {
    name: 'NATS JetStream',
    copies: [1, 3],
    client: new URL('nats-client.js', import.meta.url).href,
    guarantees: {
        disk: 'no fsync before an acknowledgement: files are synced every two minutes',
        copies: 'R1 one, R3 by Raft; an acknowledgement waits for a majority to have it, in files not synced',
        encrypted: 'no',
        verified: 'no; a checksum of each record on disk',
        client: 'a lean one of this suite, connected to the stream\'s leader: acknowledgements counted by one subscription; reads by an ordered push consumer with flow control'
    },
    async missing() {
        return await isInstalled(COMMAND) ? undefined : 'apt-get install nats-server';
    },
    async version() {
        return versionOf(COMMAND, '--version');
    },
    async start(copies, folder) {
        const all = await freePorts(2 * copies);
        const ports = all.slice(0, copies);
        const routes = all.slice(copies);
        const servers = [];
        const stop = async () => { await Promise.all(servers.map(async (server) => server.stop('SIGKILL'))); };
        try {
            for (const [index, port] of ports.entries()) {
                const name = `nats-${index + 1}`;
                const args = ['--name', name, '--addr', '127.0.0.1', '--port', String(port), '--jetstream', '--store_dir', join(folder, name)];
                const clustered = copies === 1 ? [] : ['--cluster_name', 'bench', '--cluster', `nats://127.0.0.1:${routes[index]}`, '--routes', routes.map(route => `nats://127.0.0.1:${route}`).join()];
                servers.push(await ServerProcess.start({ command: COMMAND, args: [...args, ...clustered], logFile: join(folder, `${name}.log`) }));
            }
            for (const [index, port] of ports.entries()) {
                await servers[index].untilListening(port);
            }
            await servers[0].until('JetStream took a stream', async () => takesStreams(ports[0], copies));
        }
        catch (err) {
            await stop();
            throw err;
        }
        const target = { ports: Object.fromEntries(ports.map((port, index) => [`nats-${index + 1}`, port])) };
        return {
            get processes() {
                return servers.map(({ pid }, index) => ({ name: `server ${index + 1}`, pid }));
            },
            target,
            leaderKills: { servers, drive: async (topic) => NatsDrive.start(target, topic) },
            stop
        };
    }
};
/** A cluster of JetStream needs some seconds until all know of all. */
async function takesStreams(port, copies) {
    const client = await Nats.connect(port);
    try {
        await client.ask('STREAM.CREATE.probe', { name: 'probe', subjects: ['probe'], storage: 'file', num_replicas: copies });
        await client.ask('STREAM.DELETE.probe', {});
        return true;
    }
    catch {
        // not yet: why is in its log, which is shown when it takes too long
        return false;
    }
    finally {
        client.close();
    }
}
//# sourceMappingURL=nats.js.map