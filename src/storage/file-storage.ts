/** A node's data folder on a real file system: making one, opening one. */
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StorageError, WrongFolderError } from '../errors.js'
import { DiskStorage, STREAMS_FOLDER } from './disk-storage.js'
import { isMissing } from './disk.js'
import { FileDisk } from './file-disk.js'
import { LevelKeyValues } from './level-key-values.js'
import { finishIndexWith, nativeIndex } from './native.js'
import { MARKS, newIncarnation, NodeState } from './node-state.js'
import { RESERVED_FOLDER } from './reservations.js'
import type { StorageOptions } from './disk-storage.js'

export const STATE_FOLDER = 'state'
/** where Linux says which boot of the machine this is */
const BOOT_ID_FILE = '/proc/sys/kernel/random/boot_id'
/** the named value that says which cluster a folder belongs to: `putValue(CLUSTER_VALUE, utf8 of the id)` */
export const CLUSTER_VALUE = 'cluster'

export interface FolderOptions {
  /** id of the cluster that the folder belongs to: refused if it says another. A folder that says none is taken. */
  readonly clusterId?: string
}

/**
 * Makes a data folder: its database and its incarnation, which it returns.
 *
 * @throws {WrongFolderError} if it has one already
 * @throws {FolderLockedError | StorageError}
 */
export async function initFolder (folder: string, options: FolderOptions = {}): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (err) {
    throw new StorageError(`${folder} can't be made: ${(err as Error).message}`, { cause: err })
  }
  const values = await openState(folder, true)
  try {
    if (await NodeState.open(values) != null) {
      throw new WrongFolderError(folder, 'is initialised already')
    }
    const disk = new FileDisk(folder)
    await disk.makeFolder(STREAMS_FOLDER)
    await disk.makeFolder(RESERVED_FOLDER)
    const incarnation = newIncarnation()
    await NodeState.init(values, incarnation, new Map(options.clusterId == null ? [] : [[CLUSTER_VALUE, Buffer.from(options.clusterId)]]))

    return incarnation
  } finally {
    await values.close()
  }
}

/**
 * Opens a data folder and locks it until it is closed.
 *
 * @throws {WrongFolderError} if it was never initialised, or is another cluster's
 * @throws {FolderLockedError} if it is open already, here or in another process
 * @throws {StorageError}
 */
export async function openFileStorage (folder: string, options: StorageOptions & FolderOptions = {}): Promise<DiskStorage> {
  const values = await openState(folder, false)
  try {
    const parts = { folder, values, disk: new FileDisk(folder), finishIndex: finishIndexWith(nativeIndex) }
    const storage = await DiskStorage.open(parts, { ...options, bootId: options.bootId ?? await readBootId() })
    const cluster = await storage.getValue(CLUSTER_VALUE)
    if (options.clusterId != null && cluster != null && Buffer.from(cluster).toString() !== options.clusterId) {
      throw new WrongFolderError(folder, `belongs to cluster ${Buffer.from(cluster).toString()}, not ${options.clusterId}`)
    }

    return storage
  } catch (err) {
    await values.close()
    throw err
  }
}

/** The database of a data folder. @throws {FolderLockedError | WrongFolderError | StorageError} */
export async function openState (folder: string, make: boolean): Promise<LevelKeyValues> {
  return await LevelKeyValues.open(join(folder, STATE_FOLDER), folder, { make, loose: MARKS })
}

/** Undefined where the system doesn't say: then every start is taken for one after a boot. */
async function readBootId (): Promise<string | undefined> {
  try {
    return (await readFile(BOOT_ID_FILE, 'utf8')).trim()
  } catch (err) {
    if (isMissing(err)) {
      return undefined
    }
    throw err
  }
}
