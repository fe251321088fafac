import { StreamUnavailableError } from '../../errors.js';
import { hashToId, receiptToJson } from '../../chain/index.js';
import { formatSize, formatTime } from '../sizes.js';
import { makeTable } from '../table.js';
/** The cluster as a table: its nodes, and the shards that are open. @throws if no node answers */
export async function status(client, terminal, output) {
    const reports = await client.status({ signal: terminal.interrupt });
    if (reports.every(report => report.status == null)) {
        throw new StreamUnavailableError('status', reports.map(report => report.peerId), { cause: reports[0]?.error });
    }
    if (output.isJson) {
        await output.result({ nodes: reports.map(asObject) }, '');
        return;
    }
    const nodes = makeTable(['node', 'address', 'up for', 'connected', 'room', 'open', 'sealed']);
    for (const { peerId, addresses, status, error } of reports) {
        nodes.push(status == null
            ? [peerId, addresses.map(withoutPeer).join('\n'), { content: `away: ${error.message}`, colSpan: 5 }]
            : [
                peerId,
                addresses.map(withoutPeer).join('\n'),
                `${Math.round((Date.now() - status.startedAtMs) / 1000)} s`,
                `${status.nodes.filter(node => node.connected && node.peerId !== peerId).length} of ${status.nodes.filter(node => node.peerId !== peerId).length}`,
                formatSize(status.roomBytes),
                status.shards.filter(shard => shard.state === 'opened').length,
                status.sealed
            ]);
    }
    const shards = makeTable(['stream', 'segment', 'node', 'role', 'epoch', 'end', 'durable', 'committed', 'state']);
    for (const { peerId, shard } of openShards(reports)) {
        const { name, stream, number, role, epoch, end, durableEnd, commitEnd, state, reason } = shard;
        shards.push([name === '' ? stream : name, number, `…${peerId.slice(-8)}`, role, epoch, end, durableEnd, commitEnd, reason == null ? state : `${state}: ${reason}`]);
    }
    await output.write(`${nodes.toString()}\n${shards.length > 0 ? `\n${shards.toString()}\n` : ''}${forksTable(reports)}`);
}
/** Streams with two certified histories: nothing if there are none, as there should be. */
function forksTable(reports) {
    const forks = makeTable(['FORKED STREAM', 'height', 'seen by', 'found', 'epoch', 'below', 'certified block']);
    for (const { peerId, status } of reports) {
        for (const { name, height, foundAt, first, second } of status?.forks ?? []) {
            forks.push([
                name === '' ? first.stream : name, height, `…${peerId.slice(-8)}`, formatTime(foundAt), `${first.epoch}\n${second.epoch}`, `${first.end}\n${second.end}`,
                `${hashToId(first.hash)}\n${hashToId(second.hash)}`
            ]);
        }
    }
    return forks.length > 0 ? `\n${forks.toString()}\n` : '';
}
function openShards(reports) {
    return reports
        .flatMap(({ peerId, status }) => (status?.shards ?? []).filter(shard => shard.state !== 'sealed').map(shard => ({ peerId, shard })))
        .sort((a, b) => a.shard.name < b.shard.name ? -1 : a.shard.name > b.shard.name ? 1 : a.shard.number - b.shard.number);
}
function asObject({ peerId, addresses, status, error }) {
    return status == null
        ? { peerId, addresses, error: error.message }
        : { ...status, forks: status.forks.map(fork => ({ ...fork, stream: fork.first.stream, first: receiptToJson(fork.first), second: receiptToJson(fork.second) })) };
}
/** The peer id stands in another column. */
function withoutPeer(address) {
    return address.replace(/\/p2p\/[^/]+$/, '');
}
//# sourceMappingURL=status.js.map