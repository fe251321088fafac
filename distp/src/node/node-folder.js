/** A node's data folder: whose it is, and that it is opened by nobody else. */
import { join } from 'node:path';
import { WrongFolderError } from '../errors.js';
import { CLUSTER_VALUE, initFolder, openFileStorage, STATE_FOLDER } from '../storage/index.js';
import { exists } from './fresh-file.js';
import { KEY_FILE, loadKey, peerIdOf } from './keys.js';
/** named value of a data folder that says whose it is */
const PEER_VALUE = 'peer';
/**
 * Opens a node's data folder, once it is sure that it is one of this cluster's, and of the node whose key it has. Its
 * incarnation may be another one than the cluster's file has: the node lost its folder once, and what it held is another
 * shard's.
 *
 * @throws {WrongFolderError} if it is another cluster's or node's, or has nothing but a key and isn't to be made anew
 * @throws {FolderLockedError} if another process uses it
 * @throws {StorageError} if the disk refuses
 */
export async function openNodeFolder(folder, { cluster, nodes }, { newFolder = false, ...options } = {}) {
    if (!await exists(join(folder, KEY_FILE))) {
        throw new WrongFolderError(folder, 'has no key: it was never initialised');
    }
    const privateKey = await loadKey(join(folder, KEY_FILE));
    const peerId = peerIdOf(privateKey);
    const self = nodes.find(node => node.peerId === peerId);
    if (self == null) {
        throw new WrongFolderError(folder, `${peerId}, whose key it has, is not a node of cluster ${cluster}`);
    }
    if (!await exists(join(folder, STATE_FOLDER))) {
        if (!newFolder) {
            throw new WrongFolderError(folder, `has the key of ${peerId} and nothing else. If what it held is lost, start the node with --new-folder: the others give it back`);
        }
        await initFolder(folder);
        await claimFolder(folder, cluster, peerId);
    }
    const storage = await openFileStorage(folder, { ...options, clusterId: cluster });
    try {
        const owner = await storage.getValue(PEER_VALUE);
        if (owner != null && Buffer.from(owner).toString() !== peerId) {
            throw new WrongFolderError(folder, `belongs to ${Buffer.from(owner).toString()}, and its key is that of ${peerId}`);
        }
    }
    catch (err) {
        await storage.close();
        throw err;
    }
    return { storage, privateKey, self };
}
/** Writes into a data folder which cluster and node it belongs to, for good. @throws as `openFileStorage` */
export async function claimFolder(folder, cluster, peerId) {
    const storage = await openFileStorage(folder);
    try {
        await storage.putValue(CLUSTER_VALUE, Buffer.from(cluster));
        await storage.putValue(PEER_VALUE, Buffer.from(peerId));
    }
    finally {
        await storage.close();
    }
}
//# sourceMappingURL=node-folder.js.map