import { PRODUCER_BYTES } from './frame.js';
import { sha256 } from './sha256.js';
/**
 * The id of a peer's producer: the first 16 bytes of SHA-256(peer id, zero, name). The zero byte keeps a peer id that
 * ends like a name's beginning from being taken for another pair.
 */
export function producerIdOf(peerId, name) {
    return sha256(Buffer.from(`${peerId}\0${name}`)).subarray(0, PRODUCER_BYTES);
}
//# sourceMappingURL=producer.js.map