/** Where nodes were last said to be. Hints: what libp2p found out by itself comes first. */
import { ADDRESSES_MAX, ADDRESS_LENGTH_MAX } from './tail-record.js';
/** most peers whose addresses are remembered: far more than a cluster has nodes */
const PEERS_MAX = 4096;
export class AddressBook {
    #peers = new Map();
    /** What is said last replaces what was said before; an empty list says nothing. */
    learn(peerId, addresses) {
        const kept = addresses.filter(address => address.length <= ADDRESS_LENGTH_MAX).slice(0, ADDRESSES_MAX);
        if (kept.length === 0) {
            return;
        }
        this.#peers.delete(peerId);
        this.#peers.set(peerId, kept);
        if (this.#peers.size > PEERS_MAX) {
            const oldest = this.#peers.keys().next().value;
            this.#peers.delete(oldest);
        }
    }
    addressesOf(peerId) {
        return this.#peers.get(peerId) ?? [];
    }
}
//# sourceMappingURL=address-book.js.map