/** Who a cluster's members are, as a text that is checked field by field. */
import { multiaddr } from '@multiformats/multiaddr';
import { decodeGenesis, isIncarnation, isPeerId, NODE_ZONE_BYTES_MAX, PEERS_MAX, streamIdOf } from '../chain/index.js';
import { InvalidArgumentError } from '../errors.js';
/** most bytes of a cluster file: hundreds of nodes fit */
export const FILE_BYTES_MAX = 1024 * 1024;
/** most addresses of a node, and most characters of one: what a tail record carries */
const ADDRESSES_MAX = 8;
const ADDRESS_LENGTH_MAX = 400;
/** of `/p2p` in a multiaddr */
const P2P_CODE = 421;
/** What a node listens on: its addresses without its peer id. */
export function listenAddresses({ addresses }) {
    return addresses.map(address => multiaddr(address).decapsulateCode(P2P_CODE).toString());
}
/** The file's text. */
export function formatCluster({ cluster, genesisBytes, nodes }) {
    return `${JSON.stringify({ cluster, genesis: Buffer.from(genesisBytes).toString('base64'), nodes }, undefined, 2)}\n`;
}
/** @throws {InvalidArgumentError} naming the field that is wrong */
export function parseCluster(text) {
    const { cluster, genesis: encoded, nodes: listed } = fieldsOf(json(text), 'the file');
    const genesisBytes = Buffer.from(textOf(encoded, 'genesis', FILE_BYTES_MAX), 'base64');
    if (streamIdOf(genesisBytes) !== cluster) {
        throw new InvalidArgumentError(`cluster: ${String(cluster)} is not the hash of genesis`);
    }
    const genesis = genesisOf(genesisBytes);
    if (!Array.isArray(listed) || listed.length < 1 || listed.length > PEERS_MAX) {
        throw new InvalidArgumentError(`nodes: not a list of 1 to ${PEERS_MAX}`);
    }
    const nodes = listed.map((node, index) => checkNode(node, `nodes[${index}]`));
    if (new Set(nodes.map(node => node.peerId)).size !== nodes.length) {
        throw new InvalidArgumentError('nodes: a peer id is there twice');
    }
    for (const [index, { peerId, incarnation, zone }] of genesis.descriptor.shards.entries()) {
        zoneOf(zone, `genesis: the zone of shard ${index}`);
        if (!nodes.some(node => node.peerId === peerId && node.incarnation === incarnation)) {
            throw new InvalidArgumentError(`nodes: ${peerId} (${incarnation}), a shard of the genesis, is not among them`);
        }
    }
    return { cluster: cluster, genesisBytes, genesis, nodes };
}
/** @throws {InvalidArgumentError} naming the field that is wrong */
export function checkNode(node, where) {
    const fields = fieldsOf(node, where);
    const peerId = textOf(fields['peerId'], `${where}.peerId`);
    const incarnation = textOf(fields['incarnation'], `${where}.incarnation`);
    const zone = zoneOf(fields['zone'], `${where}.zone`);
    const { addresses } = fields;
    if (!isPeerId(peerId)) {
        throw new InvalidArgumentError(`${where}.peerId: ${JSON.stringify(peerId)} is not an Ed25519 peer id`);
    }
    if (!isIncarnation(incarnation)) {
        throw new InvalidArgumentError(`${where}.incarnation: ${JSON.stringify(incarnation)} is not 32 hex digits`);
    }
    if (!Array.isArray(addresses) || addresses.length < 1 || addresses.length > ADDRESSES_MAX) {
        throw new InvalidArgumentError(`${where}.addresses: not a list of 1 to ${ADDRESSES_MAX}`);
    }
    return {
        peerId, incarnation, zone, addresses: addresses.map((address, at) => withPeerId(address, peerId, `${where}.addresses[${at}]`))
    };
}
/** A TCP address with the peer id, which is added if it isn't there. @throws {InvalidArgumentError} */
export function withPeerId(value, peerId, where) {
    const text = textOf(value, where);
    let parts;
    try {
        parts = multiaddr(text).getComponents();
    }
    catch (err) {
        throw new InvalidArgumentError(`${where}: ${JSON.stringify(text)} is not a multiaddr`, { cause: err });
    }
    const named = parts.find(part => part.name === 'p2p');
    if (!parts.some(part => part.name === 'tcp') || (named != null && named.value !== peerId)) {
        throw new InvalidArgumentError(`${where}: ${text} is not a TCP address of ${peerId}`);
    }
    return named == null ? `${text}/p2p/${peerId}` : text;
}
function fieldsOf(value, where) {
    if (typeof value !== 'object' || value == null || Array.isArray(value)) {
        throw new InvalidArgumentError(`${where}: not an object`);
    }
    return value;
}
function textOf(value, where, lengthMax = ADDRESS_LENGTH_MAX) {
    if (typeof value !== 'string' || value.length > lengthMax) {
        throw new InvalidArgumentError(`${where}: not a text of at most ${lengthMax} characters`);
    }
    return value;
}
function zoneOf(value, where) {
    const zone = textOf(value, where);
    const bytes = Buffer.byteLength(zone);
    if (bytes > NODE_ZONE_BYTES_MAX) {
        throw new InvalidArgumentError(`${where}: ${bytes} bytes are over the limit of ${NODE_ZONE_BYTES_MAX}`);
    }
    return zone;
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch (err) {
        throw new InvalidArgumentError(`not JSON: ${err.message}`, { cause: err });
    }
}
function genesisOf(bytes) {
    try {
        return decodeGenesis(bytes);
    }
    catch (err) {
        throw new InvalidArgumentError(`genesis: ${err.message}`, { cause: err });
    }
}
//# sourceMappingURL=cluster-members.js.map