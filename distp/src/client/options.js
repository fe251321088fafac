import { FRAME_BYTES_MAX, SEGMENT_BYTES_DEFAULT } from '../chain/index.js';
import { systemClock } from '../clock.js';
import { InvalidArgumentError } from '../errors.js';
/** @throws {InvalidArgumentError} naming the option that is wrong */
export function resolveOptions(options) {
    const requestTimeoutMs = options.requestTimeoutMs ?? 3000;
    const deadlineMs = options.deadlineMs ?? 30_000;
    for (const [name, value] of Object.entries({ requestTimeoutMs, deadlineMs })) {
        if (!(value > 0)) {
            throw new InvalidArgumentError(`${name} is ${value}, not a positive number of milliseconds`);
        }
    }
    return Object.freeze({ peers: parsePeers(options.peers), requestTimeoutMs, deadlineMs, backoff: options.backoff ?? {}, clock: options.clock ?? systemClock });
}
/** Addresses by peer. @throws {InvalidArgumentError} for an address without a peer id */
export function parsePeers(peers) {
    const byId = new Map();
    for (const peer of peers) {
        const [peerId, addresses] = typeof peer === 'string' ? [peerIdOfAddress(peer), [peer]] : [peer.peerId, peer.addresses];
        const known = byId.get(peerId) ?? [];
        byId.set(peerId, known);
        known.push(...addresses.filter(address => !known.includes(address)));
    }
    return [...byId].map(([peerId, addresses]) => ({ peerId, addresses }));
}
function peerIdOfAddress(address) {
    const found = /^\/.*\/p2p\/([^/]+)$/.exec(address);
    if (found?.[1] == null) {
        throw new InvalidArgumentError(`${address} is not a multiaddr that ends in /p2p/<peer id>`);
    }
    return found[1];
}
export function resolveSettings(name, settings) {
    return {
        name,
        replication: settings.replication ?? 3,
        segmentBytes: settings.segmentBytes ?? SEGMENT_BYTES_DEFAULT,
        frameBytesMax: settings.frameBytesMax ?? FRAME_BYTES_MAX,
        durability: settings.durability ?? 'sync',
        writers: settings.writers ?? ['*'],
        readers: settings.readers ?? ['*'],
        admins: settings.admins ?? ['*']
    };
}
//# sourceMappingURL=options.js.map