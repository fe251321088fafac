import { setImmediate as turn } from 'node:timers/promises'
import { expect } from 'chai'
import { PacedQueue } from '../../src/directory/paced-queue.js'
import { ManualClock } from '../manual-clock.js'

describe('a queue of what the DHT is told', () => {
  const clock = new ManualClock()
  let errors: string[]
  let queue: PacedQueue

  beforeEach(() => {
    errors = []
    queue = new PacedQueue({ clock, intervalMs: 10, timeoutMs: 100, limit: 10, attempts: 1, onError: (err, key) => { errors.push(`${key}: ${(err as Error).name}`) } })
    queue.start()
  })

  afterEach(async () => { await queue.stop() })

  it('gives up a job that takes too long, and goes on with the next', async () => {
    let isDone = false
    queue.add('slow', async signal => { await new Promise((_resolve, reject) => { signal.addEventListener('abort', () => { reject(signal.reason as Error) }) }) })
    queue.add('quick', async () => { isDone = true })
    await turn()
    await clock.advance(99)
    expect([errors, isDone]).to.deep.equal([[], false])
    await clock.advance(1)
    expect([errors, isDone]).to.deep.equal([['slow: TimeoutError'], true])
  })
})
