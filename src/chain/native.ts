/**
 * The addons that could be built where this was installed, and of them the one that does a frame's chain in one call. A
 * browser build replaces this module by one that has none.
 */
import { createRequire } from 'node:module'
import type { FrameChain } from './pure-chain.js'

/** seen from where this module is when it is compiled, `dist/src/chain/` */
const BUILT = '../../../build/Release/'

/**
 * The addon of this name. Undefined where there is none or it doesn't fit this Node, with a warning that begins with
 * `slower`, since all that comes of it is that something takes longer.
 */
export function loadAddon<Addon> (name: string, slower: string): Addon | undefined {
  try {
    return createRequire(import.meta.url)(`${BUILT}${name}.node`) as Addon
  } catch (err) {
    const reason = err instanceof Error ? err.message.split('\n', 1)[0] : String(err)
    process.emitWarning(`${slower}: ${reason}`, { code: `CATENARY_PURE_${name.toUpperCase()}` })

    return undefined
  }
}

export const nativeChain = loadAddon<FrameChain>('chain', 'Hashing without the native chain, several times slower')
