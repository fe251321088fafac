import { UsageError } from './usage-error.js'

const UNITS: Readonly<Record<string, number>> = { '': 1, b: 1, k: 1e3, kb: 1e3, kib: 1024, m: 1e6, mb: 1e6, mib: 1024 ** 2, g: 1e9, gb: 1e9, gib: 1024 ** 3 }

/** `64MiB`, `1.5 GB` or `4096` in bytes. @throws {UsageError} */
export function parseSize (text: string): number {
  const [, digits, unit] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]*)\s*$/i.exec(text) ?? []
  const factor = UNITS[unit?.toLowerCase() ?? '']
  const bytes = Number(digits) * (factor ?? Number.NaN)
  if (!Number.isSafeInteger(bytes)) {
    throw new UsageError(`${text} is not a size, such as 64MiB`)
  }

  return bytes
}

/** Bytes for people: `64.0 MiB`. */
export function formatSize (bytes: number): string {
  let value = bytes
  for (const unit of ['B', 'KiB', 'MiB', 'GiB']) {
    if (value < 1024) {
      return unit === 'B' ? `${Math.round(value)} B` : `${value.toFixed(1)} ${unit}`
    }
    value /= 1024
  }

  return `${value.toFixed(1)} TiB`
}

/** Microseconds since 1970 for people. */
export function formatTime (timestamp: number): string {
  return new Date(Math.floor(timestamp / 1000)).toISOString()
}
