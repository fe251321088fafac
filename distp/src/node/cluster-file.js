/**
 * A cluster of fixed members on paper: who they are, where they are, and the genesis of the catalog, whose hash is the
 * cluster's id. The file has no secrets: each node's key lies in its own data folder.
 */
import { randomBytes } from 'node:crypto';
import { readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { encodeDescriptor, encodeGenesis, FRAME_BYTES_MAX, NONCE_BYTES, PEERS_MAX, streamIdOf } from '../chain/index.js';
import { CatenaryError, InvalidArgumentError, StorageError, WrongFolderError } from '../errors.js';
import { initFolder } from '../storage/index.js';
import { checkNode, FILE_BYTES_MAX, formatCluster, parseCluster, withPeerId } from './cluster-members.js';
import { freePorts } from './free-ports.js';
import { exists, writeFresh } from './fresh-file.js';
import { KEY_FILE, makeKey, peerIdOf } from './keys.js';
import { claimFolder } from './node-folder.js';
export { listenAddresses } from './cluster-members.js';
/** name of the file in a cluster's folder */
export const CLUSTER_FILE = 'cluster.json';
/** name of the catalog, as of any stream */
export const CATALOG_NAME = 'catalog';
/** bytes of the catalog's segments: a newcomer reads one, so they are small */
export const CATALOG_SEGMENT_BYTES = 1024 * 1024;
/** most shards of the catalog's first segment */
const CATALOG_SHARDS_MAX = 3;
/** `<dir>/node-1` and so on */
export function nodeFolder(dir, index) {
    return join(dir, `node-${index + 1}`);
}
/**
 * Makes a cluster's folder: a data folder for each node, and the cluster file. What is there already is never written
 * over; what was made is removed again if it can't be finished.
 *
 * @throws {WrongFolderError} if any of it is there already
 * @throws {InvalidArgumentError} naming the option that is wrong
 * @throws {StorageError} if the disk refuses
 */
export async function initCluster(dir, options) {
    const { nodes: count, zone = () => '', createdAt = Date.now() * 1000 } = options;
    if (!Number.isInteger(count) || count < 1 || count > PEERS_MAX) {
        throw new InvalidArgumentError(`nodes: ${count} is not from 1 to ${PEERS_MAX}`);
    }
    const listen = options.listen ?? await loopback(count);
    const folders = Array.from({ length: count }, (_, index) => nodeFolder(dir, index));
    const file = join(dir, CLUSTER_FILE);
    for (const path of [file, ...folders]) {
        if (await exists(path)) {
            throw new WrongFolderError(dir, `${path} is there already`);
        }
    }
    const made = [];
    try {
        const nodes = [];
        for (const [index, folder] of folders.entries()) {
            const peerId = peerIdOf(await makeKey(join(folder, KEY_FILE)));
            made.push(folder);
            const addresses = listen(index).map((address, at) => withPeerId(address, peerId, `listen(${index})[${at}]`));
            nodes.push(checkNode({ peerId, incarnation: await initFolder(folder), zone: zone(index), addresses }, `node ${index}`));
        }
        const cluster = clusterOf(nodes, createdAt, options.admins);
        for (const [index, folder] of folders.entries()) {
            await claimFolder(folder, cluster.cluster, nodes[index].peerId);
        }
        await writeFresh(file, formatCluster(cluster), 0o644);
        return cluster;
    }
    catch (err) {
        await Promise.all(made.map(async (folder) => { await rm(folder, { recursive: true, force: true }); }));
        throw err instanceof CatenaryError ? err : new StorageError(`Making ${dir}: ${err.message}`, { cause: err });
    }
}
/**
 * Reads and checks a cluster file.
 *
 * @throws {WrongFolderError} if there is none
 * @throws {InvalidArgumentError} naming the field that is wrong
 * @throws {StorageError} if it can't be read
 */
export async function readClusterFile(file) {
    let text;
    try {
        const { size } = await stat(file);
        if (size > FILE_BYTES_MAX) {
            throw new InvalidArgumentError(`${file}: ${size} bytes are over the limit of ${FILE_BYTES_MAX}`);
        }
        text = await readFile(file, 'utf8');
    }
    catch (err) {
        if (err instanceof CatenaryError) {
            throw err;
        }
        if (err.code === 'ENOENT') {
            throw new WrongFolderError(dirname(file), `has no ${CLUSTER_FILE}`);
        }
        throw new StorageError(`Reading ${file}: ${err.message}`, { cause: err });
    }
    try {
        return parseCluster(text);
    }
    catch (err) {
        throw new InvalidArgumentError(`${file}: ${err.message}`, { cause: err });
    }
}
/** A cluster by its catalog's first segment: any node may write to it, anyone may read who is in the cluster. */
export function clusterOf(nodes, createdAt, admins, nonce = randomBytes(NONCE_BYTES).toString('hex')) {
    const peers = nodes.map(node => node.peerId);
    const shards = nodes.slice(0, CATALOG_SHARDS_MAX).map(({ peerId, incarnation, zone }) => ({ peerId, incarnation, zone }));
    const descriptor = {
        number: 0,
        baseHeight: 0,
        baseTimestamp: createdAt,
        firstEpoch: 1,
        capacity: CATALOG_SEGMENT_BYTES,
        shards,
        master: 0,
        settings: {
            name: CATALOG_NAME,
            replication: shards.length,
            segmentBytes: CATALOG_SEGMENT_BYTES,
            frameBytesMax: FRAME_BYTES_MAX,
            durability: 'sync',
            writers: peers,
            readers: ['*'],
            admins: admins ?? peers
        }
    };
    const creator = peers[0];
    const genesis = { descriptor, descriptorBytes: encodeDescriptor(descriptor), creator, nonce, createdAt };
    const genesisBytes = encodeGenesis(genesis);
    return { cluster: streamIdOf(genesisBytes), genesisBytes, genesis, nodes };
}
async function loopback(count) {
    const ports = await freePorts(count);
    return index => [`/ip4/127.0.0.1/tcp/${ports[index]}`];
}
//# sourceMappingURL=cluster-file.js.map