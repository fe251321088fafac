import type { Clock } from '../clock.js'

/** What the promise gives, or the error if that takes longer. The promise itself goes on. */
export async function within<T> (clock: Clock, timeoutMs: number, promise: Promise<T>, late: () => Error): Promise<T> {
  let disarm: (() => void) | undefined
  const timeout = new Promise<never>((_resolve, reject) => {
    disarm = clock.after(timeoutMs, () => { reject(late()) })
  })

  try {
    return await Promise.race([promise, timeout])
  } finally {
    disarm?.()
  }
}
