import { Progress } from '../progress.js';
import { formatSize, formatTime } from '../sizes.js';
import { makeTable } from '../table.js';
export async function createStream(client, name, settings, terminal, output) {
    const stream = await client.createStream(name, settings, { signal: terminal.interrupt });
    await output.result({ name, stream: stream.id, settings: stream.settings }, `created ${name}\n${stream.id}`);
}
export async function listStreams(client, terminal, output) {
    const streams = await client.listStreams({ signal: terminal.interrupt });
    if (output.isJson) {
        await output.result(streams, '');
        return;
    }
    const table = makeTable(['name', 'replication', 'segment', 'stream']);
    for (const { name, replication, segmentBytes, stream } of streams) {
        table.push([name, replication, formatSize(segmentBytes), stream]);
    }
    await output.write(`${table.toString()}\n`);
}
export async function showStream(client, name, terminal, output) {
    const signal = terminal.interrupt;
    const stream = await client.openStream(name, { signal });
    const info = await stream.info({ signal });
    // reading the end needs a majority if it is to be the newest: what is known is enough here
    const tail = await stream.tail({ fresh: false, signal });
    if (output.isJson) {
        await output.result({ ...info, tail }, '');
        return;
    }
    const { settings } = info;
    const facts = makeTable();
    facts.push({ name: info.name }, { stream: info.stream }, { state: info.locked ? 'locked' : 'open' }, { master: info.locked ? '' : info.master?.peerId ?? 'unknown' }, { epoch: info.epoch }, { end: tail.end }, { 'last block': tail.token ?? 'none' }, { replication: settings.replication }, { segment: formatSize(settings.segmentBytes) }, { durability: settings.durability }, { writers: settings.writers.join('\n') }, { readers: settings.readers.join('\n') }, { admins: settings.admins.join('\n') });
    const segments = makeTable(['segment', 'from height', 'since', 'state', 'shards']);
    for (const { number, baseHeight, baseTimestamp, sealed, shards } of info.segments) {
        segments.push([number, baseHeight, formatTime(baseTimestamp), sealed ? 'sealed' : 'open', shards.map(shard => shard.peerId).join('\n')]);
    }
    await output.write(`${facts.toString()}\n\n${segments.toString()}\n`);
}
export async function lockStream(client, name, terminal, output) {
    const stream = await client.openStream(name, { signal: terminal.interrupt });
    await stream.lock({ signal: terminal.interrupt });
    await output.result({ name: stream.name, stream: stream.id, locked: true }, `locked ${stream.name}`);
}
export async function verifyStream(client, name, terminal, output) {
    const signal = terminal.interrupt;
    const stream = await client.openStream(name, { signal });
    const progress = new Progress(terminal, output, 'verified {bar} {percentage}% {value}/{total}', 1);
    const startedAt = performance.now();
    const result = await stream.verify({ signal, onProgress: ({ height, end }) => { progress.update(height, end); } })
        .finally(() => { progress.stop(); });
    const seconds = (performance.now() - startedAt) / 1000;
    const { blocks, certificates } = result;
    const total = blocks.data + blocks.seal + blocks.snapshot + blocks.producers;
    const lines = [
        `verified ${stream.name}: ${total} blocks in ${result.segments} segments, ${formatSize(result.bytes)} in ${seconds.toFixed(2)} s`,
        `data ${blocks.data}, seals ${blocks.seal}, producers ${blocks.producers}, snapshots ${blocks.snapshot}`,
        result.genesis ? 'the genesis is the one that the stream is named by' : 'no node offered the genesis: the first segment is as the nodes say',
        `certificates ${certificates}: every seal is signed by a majority of its segment's shards`,
        ...(result.locked ? ['the stream is locked'] : [])
    ];
    await output.result({ ...result, seconds }, lines.join('\n'));
}
//# sourceMappingURL=streams.js.map