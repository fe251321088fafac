import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePorts } from '../../../src/node/free-ports.js';
import { RabbitDrive } from './rabbitmq-drive.js';
import { Command, map, Rabbit, string } from './rabbitmq-wire.js';
import { isInstalled, ServerProcess } from './server-process.js';
/** Debian's package has its command in the path change the user; this is what that one runs */
const SERVER = '/usr/lib/rabbitmq/bin/rabbitmq-server';
/** a folder in it has the version in its name; the commands that tell it leave a process behind */
const LIBRARY = '/usr/lib/rabbitmq/lib';
const PLUGINS = '[rabbitmq_stream].\n';
export const rabbitmq = {
    name: 'RabbitMQ streams',
    copies: [1, 3],
    client: new URL('rabbitmq-client.js', import.meta.url).href,
    modes: [
        { suffix: '', options: { subEntry: 1 } },
        { suffix: ', sub-entries of 100', options: { subEntry: 100 }, loads: ['append', 'read'] }
    ],
    guarantees: {
        disk: 'no fsync, before an acknowledgement or after',
        copies: 'by its own log replication; an acknowledgement waits for a majority to have written it to its files. Sub-entries give up deduplication and acknowledgement of single records',
        encrypted: 'no',
        verified: 'no; a checksum of each chunk on disk',
        client: 'a lean one of this suite, connected to the stream\'s leader: publishes and confirmations in as large frames as there are records for; also with sub-entries, which pack 100 records into one entry'
    },
    async missing() {
        return await isInstalled(SERVER) ? undefined : 'apt-get install --no-install-recommends rabbitmq-server';
    },
    async version() {
        const names = await readdir(LIBRARY);
        return names.map(name => /^rabbitmq_server-(.+)$/.exec(name)?.[1]).find(version => version != null) ?? 'of an unknown version';
    },
    async start(copies, folder) {
        const all = await freePorts(2 * copies + 1);
        const ports = { stream: all.slice(0, copies), distribution: all.slice(copies, -1), mapper: all.at(-1) };
        const servers = [];
        let mapper;
        const stop = async () => {
            await Promise.all(servers.map(async (server) => server.stop('SIGKILL')));
            await mapper?.stop();
        };
        try {
            mapper = await ServerProcess.start({ command: 'epmd', args: ['-port', String(ports.mapper), '-address', '127.0.0.1'], logFile: join(folder, 'epmd.log') });
            await mapper.untilListening(ports.mapper);
            await writeFile(join(folder, 'enabled_plugins'), PLUGINS);
            await writeFile(join(folder, '.erlang.cookie'), 'catenary-bench', { mode: 0o600 });
            for (const index of ports.stream.keys()) {
                servers.push(await startServer(folder, ports, index));
            }
            for (const [index, server] of servers.entries()) {
                await server.untilListening(ports.stream[index]);
            }
            await servers[0].until('a stream had all its replicas', async () => takesStreams(ports.stream[0], copies));
        }
        catch (err) {
            await stop();
            throw err;
        }
        const target = { ports: ports.stream };
        return {
            get processes() {
                return servers.map(({ pid }, index) => ({ name: `server ${index + 1}`, pid }));
            },
            target,
            leaderKills: { servers, drive: async (topic) => RabbitDrive.start(ports.stream, topic) },
            stop
        };
    }
};
async function startServer(folder, { stream, distribution, mapper }, index) {
    // ports make the names unique on this machine
    const names = distribution.map(port => `bench-${port}@localhost`);
    const name = `rabbitmq-${index + 1}`;
    const config = [
        'listeners.tcp = none',
        `stream.listeners.tcp.1 = 127.0.0.1:${stream[index]}`,
        'stream.advertised_host = 127.0.0.1',
        `stream.advertised_port = ${stream[index]}`,
        'log.file.level = warning',
        'cluster_formation.peer_discovery_backend = classic_config',
        ...names.map((name, at) => `cluster_formation.classic_config.nodes.${at + 1} = ${name}`)
    ];
    await writeFile(join(folder, `${name}.conf`), `${config.join('\n')}\n`);
    return ServerProcess.start({
        command: SERVER,
        args: [],
        logFile: join(folder, `${name}.log`),
        env: {
            HOME: folder,
            ERL_EPMD_PORT: String(mapper),
            RABBITMQ_NODENAME: names[index],
            RABBITMQ_DIST_PORT: String(distribution[index]),
            RABBITMQ_CONFIG_FILE: join(folder, name),
            RABBITMQ_CONF_ENV_FILE: join(folder, 'no-environment'),
            RABBITMQ_ENABLED_PLUGINS_FILE: join(folder, 'enabled_plugins'),
            RABBITMQ_MNESIA_BASE: join(folder, `${name}-data`),
            RABBITMQ_LOG_BASE: join(folder, `${name}-logs`),
            // the shell that starts it then becomes it, so that its pid is the server's
            RUNNING_UNDER_SYSTEMD: 'yes'
        }
    });
}
async function takesStreams(port, copies) {
    let rabbit;
    try {
        rabbit = await Rabbit.connect(port);
        if (await rabbit.place('probe') == null) {
            await rabbit.ask(Command.create, string('probe'), map({ 'initial-cluster-size': String(copies) }));
        }
        const place = await rabbit.place('probe');
        return place != null && place.replicas === copies - 1;
    }
    catch {
        // not yet: why is in its log, which is shown when it takes too long
        return false;
    }
    finally {
        rabbit?.close();
    }
}
//# sourceMappingURL=rabbitmq.js.map