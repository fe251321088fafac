/** The addon that finishes an index off the main thread, if it could be built where this was installed. */
import { loadAddon } from '../chain/native.js'
import { finishIndex } from './finish-index.js'
import type { FinishIndex } from './finish-index.js'

export interface NativeIndex {
  /**
   * Resolves once it is done; rejects if there was no memory for it, and has left the checksum's place as it was.
   *
   * @throws {TypeError} if an array isn't of the right kind, or has no room for what is to be written
   */
  readonly finish: (...parameters: Parameters<FinishIndex>) => Promise<void>
}

export const nativeIndex = loadAddon<NativeIndex>('sealed_index', 'Making indexes without the native code, which holds up everything else')

/** Beside this thread if there is an addon for that, and memory; else on it. */
export function finishIndexWith (native: NativeIndex | undefined): FinishIndex {
  return native == null ? finishIndex : async (...parameters) => {
    await native.finish(...parameters).catch(() => { finishIndex(...parameters) })
  }
}
