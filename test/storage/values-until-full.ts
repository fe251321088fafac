/**
 * Writes until files have been as large as they may be a few times, then says as JSON what was acknowledged and is not there:
 * `node values-until-full.js FOLDER`, under a limit for the size of files.
 */
import { LevelKeyValues } from '../../src/storage/level-key-values.js'

const WRITES = 2_000
/** few enough for a table to have them all */
const KEYS = 100
const VALUE_BYTES = 500

const [,, folder = ''] = process.argv
const values = await LevelKeyValues.open(folder, folder, { make: true })
const acknowledged = new Map<string, number>()
let refusals = 0
for (let n = 0; n < WRITES; n++) {
  const key = `key/${n % KEYS}`
  const value = Buffer.alloc(VALUE_BYTES)
  value.writeUInt32LE(n)
  try {
    await values.write([[key, value]], true)
    acknowledged.set(key, n)
  } catch {
    refusals++
  }
}
await values.close()
const again = await LevelKeyValues.open(folder, folder, { make: false })
const missing: string[] = []
for (const [key, n] of acknowledged) {
  const value = await again.get(key)
  // what was refused may have been written
  if (value == null || Buffer.from(value).readUInt32LE() < n) {
    missing.push(key)
  }
}
await again.close()
process.stdout.write(JSON.stringify({ acknowledged: WRITES - refusals, refusals, missing }))
