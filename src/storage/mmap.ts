import { createRequire } from 'node:module'
import type mmapModule from 'mmap-io'

/** `mmap-io`, which finds its native part by a library that takes options of this process, such as `--dir`, for its own. */
export const mmap = withoutArguments(() => createRequire(import.meta.url)('mmap-io') as typeof mmapModule.default)

function withoutArguments<T> (load: () => T): T {
  const { argv } = process
  process.argv = argv.slice(0, 2)
  try {
    return load()
  } finally {
    process.argv = argv
  }
}
