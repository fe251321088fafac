/** A stream's settings, as each of its descriptors carries them. */
import { InvalidDescriptorError } from '../errors.js';
import { FRAME_BYTES_MAX, FRAME_HEADER_BYTES } from './frame.js';
import { isPeerId } from './ids.js';
export const SEGMENT_BYTES_MIN = 64 * 1024;
export const SEGMENT_BYTES_MAX = 1024 * 1024 * 1024;
export const SEGMENT_BYTES_DEFAULT = 64 * 1024 * 1024;
/** most shards of a segment */
export const SHARDS_MAX = 9;
/** most bytes of a stream's name */
export const STREAM_NAME_BYTES_MAX = 255;
/** most peers in one of writers, readers, admins */
export const PEERS_MAX = 256;
/** @throws {InvalidDescriptorError} naming the setting that is out of its range */
export function checkSettings(settings) {
    if (!/^[\x21-\x7e]+$/.test(settings.name) || settings.name.length > STREAM_NAME_BYTES_MAX) {
        throw new InvalidDescriptorError(`name ${JSON.stringify(settings.name)} is not 1 to ${STREAM_NAME_BYTES_MAX} printable ASCII characters without spaces`);
    }
    checkRange('replication', settings.replication, 1, SHARDS_MAX);
    checkRange('segment bytes', settings.segmentBytes, SEGMENT_BYTES_MIN, SEGMENT_BYTES_MAX);
    checkRange('frame bytes', settings.frameBytesMax, FRAME_HEADER_BYTES + 8, FRAME_BYTES_MAX);
    if (settings.durability !== 'sync' && settings.durability !== 'interval') {
        throw new InvalidDescriptorError(`durability ${String(settings.durability)} is neither sync nor interval`);
    }
    for (const [role, peers] of Object.entries({ writers: settings.writers, readers: settings.readers, admins: settings.admins })) {
        checkRange(`number of ${role}`, peers.length, 0, PEERS_MAX);
        const wrong = peers.find(peer => peer !== '*' && !isPeerId(peer));
        if (wrong != null) {
            throw new InvalidDescriptorError(`${role} has ${wrong}, which is neither a peer id nor *`);
        }
    }
    for (const [name, value] of Object.entries(settings.retention ?? {})) {
        checkRange(`retention ${name}`, value, 0, Number.MAX_SAFE_INTEGER);
    }
}
function checkRange(name, value, least, most) {
    if (!Number.isSafeInteger(value) || value < least || value > most) {
        throw new InvalidDescriptorError(`${name} ${value} is not from ${least} to ${most}`);
    }
}
/** True if `peer` is in the list, or everybody is. */
export function isListed(peers, peer) {
    return peers.includes('*') || peers.includes(peer);
}
//# sourceMappingURL=settings.js.map