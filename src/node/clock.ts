import type { Clock } from '../actors/ports.js'

/** The machine's clocks: the steady one for timeouts, the wall's for blocks. */
export const systemClock: Clock = {
  nowMs: () => performance.now(),
  nowMicros: () => Math.floor((performance.timeOrigin + performance.now()) * 1000),
  delay: async (ms, signal) => {
    if (signal?.aborted === true) {
      return
    }

    await new Promise<void>(resolve => {
      const timer = setTimeout(done, ms)
      signal?.addEventListener('abort', done, { once: true })

      function done (): void {
        clearTimeout(timer)
        signal?.removeEventListener('abort', done)
        resolve()
      }
    })
  },
  every: (ms, call) => {
    const timer = setInterval(call, ms)
    timer.unref()

    return () => { clearInterval(timer) }
  }
}
