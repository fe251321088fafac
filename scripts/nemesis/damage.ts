/** What befalls a node's data folder. */
import { open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { STATE_FOLDER } from '../../src/storage/file-storage.js'
import type { Dice } from './dice.js'

const KEY_FILE = 'key'
const FLIPS_MAX = 3

/** Deletes all that is in a data folder but the node's key. The node must not run. */
export async function wipe (folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name !== KEY_FILE) {
      await rm(join(folder, name), { recursive: true })
    }
  }
}

/** Flips some bits of the data file of a sealed segment, if there is one, whether the node runs or not. */
export async function flipBitsOfSegment (folder: string, dice: Dice): Promise<void> {
  await flipBits(await sealedFiles(join(folder, 'streams')), dice)
}

/** Flips some bits of one of the tables of the node's database, if there is one. The node must not run. */
export async function flipBitsOfDatabase (folder: string, dice: Dice): Promise<void> {
  const state = join(folder, STATE_FOLDER)
  await flipBits((await readdir(state)).filter(name => name.endsWith('.ldb')).sort().map(name => join(state, name)), dice)
}

async function flipBits (files: readonly string[], dice: Dice): Promise<void> {
  if (files.length === 0) {
    return
  }

  const path = dice.pick(files)
  const { size } = await stat(path)
  const file = await open(path, 'r+')
  try {
    for (let flips = 1 + dice.below(FLIPS_MAX); flips > 0; flips--) {
      const at = dice.below(size)
      const byte = Buffer.alloc(1)
      await file.read(byte, 0, 1, at)
      byte[0]! ^= 1 << dice.below(8)
      await file.write(byte, 0, 1, at)
    }
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Those with an index: it is made when a segment is sealed. */
async function sealedFiles (folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).sort()
  const all = new Set(names)

  return names.filter(name => name.endsWith('.data') && all.has(name.replace(/data$/, 'index'))).map(name => join(folder, name))
}
