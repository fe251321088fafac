/** What libp2p keeps (its peers, the DHT's records), in a database that outlives a disk that was full. */
import { rm } from 'node:fs/promises'
import { BaseDatastore } from 'datastore-core'
import { Key } from 'interface-datastore/key'
import { NotFoundError } from '@libp2p/interface'
import { StorageError } from '../errors.js'
import { LevelKeyValues } from '../storage/level-key-values.js'
import type { AbortOptions } from '@libp2p/interface'
import type { Batch, KeyQuery, Pair, Query } from 'interface-datastore'
import type { Change, KeyValues } from '../storage/key-values.js'

/** all keys begin with it */
const ROOT = '/'

/** Writes aren't synced: all that is kept here is learned again. */
export class ValuesDatastore extends BaseDatastore {
  constructor (readonly values: KeyValues) {
    super()
  }

  /**
   * One that is damaged is made anew.
   *
   * @param folder where it lies; made if it isn't there
   * @param dataFolder named in errors
   * @throws {FolderLockedError | StorageError}
   */
  static async open (folder: string, dataFolder: string): Promise<ValuesDatastore> {
    const open = async (): Promise<LevelKeyValues> => await LevelKeyValues.open(folder, dataFolder, { make: true, loose: ROOT })

    return new ValuesDatastore(await open().catch(async (err: unknown) => {
      if (!(err instanceof StorageError)) {
        throw err
      }
      await rm(folder, { recursive: true, force: true })

      return await open()
    }))
  }

  override async put (key: Key, value: Uint8Array): Promise<Key> {
    await this.values.write([[key.toString(), value]], false)

    return key
  }

  /** @throws {NotFoundError} */
  override async get (key: Key): Promise<Uint8Array> {
    const value = await this.values.get(key.toString())
    if (value == null) {
      throw new NotFoundError(`${key.toString()} is not there`)
    }

    return value
  }

  override async has (key: Key): Promise<boolean> {
    return await this.values.get(key.toString()) != null
  }

  override async delete (key: Key): Promise<void> {
    await this.values.write([[key.toString(), undefined]], false)
  }

  override batch (): Batch {
    const changes: Change[] = []

    return {
      put: (key, value) => { changes.push([key.toString(), value]) },
      delete: key => { changes.push([key.toString(), undefined]) },
      commit: async () => { await this.values.write(changes, false) }
    }
  }

  override async * _all ({ prefix = ROOT }: Query, options?: AbortOptions): AsyncGenerator<Pair> {
    for (const [key, value] of await this.values.list(prefix)) {
      options?.signal?.throwIfAborted()
      yield { key: new Key(key, false), value }
    }
  }

  override async * _allKeys (query: KeyQuery, options?: AbortOptions): AsyncGenerator<Key> {
    for await (const { key } of this._all({ prefix: query.prefix }, options)) {
      yield key
    }
  }

  async close (): Promise<void> {
    await this.values.close()
  }
}
