/** A node's data folder: whose it is, and that it is opened by nobody else. */
import { join } from 'node:path'
import { WrongFolderError } from '../errors.js'
import { CLUSTER_VALUE, openFileStorage } from '../storage/index.js'
import { exists } from './fresh-file.js'
import { KEY_FILE, loadKey, peerIdOf } from './keys.js'
import type { Ed25519PrivateKey } from '@libp2p/interface'
import type { StreamId } from '../chain/index.js'
import type { DiskStorage, StorageOptions } from '../storage/index.js'
import type { ClusterFile, ClusterNode } from './cluster-members.js'

/** named value of a data folder that says whose it is */
const PEER_VALUE = 'peer'

/** What a node runs on: its data folder, opened and locked, and its key. The caller closes the storage. */
export interface NodeFolder {
  readonly storage: DiskStorage
  readonly privateKey: Ed25519PrivateKey
  /** the node's own entry */
  readonly self: ClusterNode
}

/**
 * Opens a node's data folder, once it is sure that it is one of this cluster's, and of the node whose key it has.
 *
 * @throws {WrongFolderError} if it is another cluster's or node's, or has another incarnation than the cluster knows
 * @throws {FolderLockedError} if another process uses it
 * @throws {StorageError} if the disk refuses
 */
export async function openNodeFolder (folder: string, { cluster, nodes }: ClusterFile, options: StorageOptions = {}): Promise<NodeFolder> {
  if (!await exists(join(folder, KEY_FILE))) {
    throw new WrongFolderError(folder, 'has no key: it was never initialised')
  }

  const privateKey = await loadKey(join(folder, KEY_FILE))
  const peerId = peerIdOf(privateKey)
  const self = nodes.find(node => node.peerId === peerId)
  if (self == null) {
    throw new WrongFolderError(folder, `${peerId}, whose key it has, is not a node of cluster ${cluster}`)
  }

  const storage = await openFileStorage(folder, { ...options, clusterId: cluster })
  try {
    const owner = await storage.getValue(PEER_VALUE)
    if (owner != null && Buffer.from(owner).toString() !== peerId) {
      throw new WrongFolderError(folder, `belongs to ${Buffer.from(owner).toString()}, and its key is that of ${peerId}`)
    }
    if (storage.incarnation !== self.incarnation) {
      throw new WrongFolderError(folder, `has incarnation ${storage.incarnation}, and the cluster knows ${self.incarnation}: it isn't the disk it was`)
    }
  } catch (err) {
    await storage.close()
    throw err
  }

  return { storage, privateKey, self }
}

/** Writes into a data folder which cluster and node it belongs to, for good. @throws as `openFileStorage` */
export async function claimFolder (folder: string, cluster: StreamId, peerId: string): Promise<void> {
  const storage = await openFileStorage(folder)
  try {
    await storage.putValue(CLUSTER_VALUE, Buffer.from(cluster))
    await storage.putValue(PEER_VALUE, Buffer.from(peerId))
  } finally {
    await storage.close()
  }
}
