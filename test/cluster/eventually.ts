import { setTimeout as delay } from 'node:timers/promises'

/** how often a condition of another process, or of files, is looked at */
const LOOK_EVERY_MS = 20

/** Resolves with the first result that isn't undefined or false. @throws after `timeoutMs`, naming what was waited for */
export async function eventually<T> (what: string, look: () => T | Promise<T>, timeoutMs = 15_000): Promise<Exclude<T, undefined | false>> {
  const giveUpAt = performance.now() + timeoutMs

  while (true) {
    const result = await look()
    if (result !== undefined && result !== false) {
      return result as Exclude<T, undefined | false>
    }
    if (performance.now() >= giveUpAt) {
      throw new Error(`not within ${timeoutMs} ms: ${what}`)
    }
    await delay(LOOK_EVERY_MS)
  }
}

/** What a promise is rejected with. @throws if it isn't */
export async function failureOf (promise: Promise<unknown>): Promise<Error> {
  let value: unknown
  try {
    value = await promise
  } catch (err) {
    return err as Error
  }

  throw new Error(`resolved with ${String(value)}, and should have failed`)
}
