/** What the machine can do: the figures that a result is held against, measured in the same run. */
import { hash } from 'node:crypto'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './median.js'

const HASHES = 300_000
const SYNCS = 50
const SYNC_BYTES = 256 * 1024
const BLOCK_HEADER_BYTES = 80

export interface Limits {
  /** SHA-256 of one block at a time, on one core */
  readonly hashesPerSecond: number
  /** median of one positioned write of 256 KiB and its fdatasync */
  readonly syncMs: number
}

export async function measureLimits (recordBytes: number): Promise<Limits> {
  const block = Buffer.alloc(BLOCK_HEADER_BYTES + recordBytes, 1)
  const startedMs = performance.now()
  for (let index = 0; index < HASHES; index++) {
    hash('sha256', block, 'latin1' as 'hex')
  }
  const hashesPerSecond = HASHES / (performance.now() - startedMs) * 1000

  return { hashesPerSecond, syncMs: await measureSync() }
}

async function measureSync (): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'catenary-bench-'))
  const file = await open(join(folder, 'sync'), 'w')
  const bytes = Buffer.alloc(SYNC_BYTES, 1)
  const times: number[] = []

  try {
    for (let index = 0; index < SYNCS; index++) {
      const startedMs = performance.now()
      await file.write(bytes, 0, bytes.length, index * SYNC_BYTES)
      await file.datasync()
      times.push(performance.now() - startedMs)
    }
  } finally {
    await file.close()
    await rm(folder, { recursive: true })
  }

  return median(times)
}
