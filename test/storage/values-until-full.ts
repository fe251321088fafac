/**
 * Writes until files have been as large as they may be a few times, then says as JSON what was acknowledged and is not there:
 * `node values-until-full.js FOLDER`, under a limit for the size of files.
 */
import { LevelKeyValues } from '../../src/storage/key-values.js'

const VALUES = 2_000
const VALUE_BYTES = 500

const [,, folder = ''] = process.argv
const values = await LevelKeyValues.open(folder, folder, true)
const acknowledged: string[] = []
let refusals = 0
for (let i = 0; i < VALUES; i++) {
  const key = `key/${i}`
  try {
    await values.write([[key, new Uint8Array(VALUE_BYTES).fill(i)]], true)
    acknowledged.push(key)
  } catch {
    refusals++
  }
}
await values.close()
const again = await LevelKeyValues.open(folder, folder, false)
const missing: string[] = []
for (const key of acknowledged) {
  if ((await again.get(key))?.[0] !== Number(key.slice('key/'.length)) % 256) {
    missing.push(key)
  }
}
await again.close()
process.stdout.write(JSON.stringify({ acknowledged: acknowledged.length, refusals, missing }))
