import { expect } from 'chai'
import { inTime, TimeLimit } from '../src/clock.js'
import { keptBy } from './kept-by.js'
import { ManualClock } from './manual-clock.js'

describe('work that has to be done in time', () => {
  const clock = new ManualClock()
  let owner: AbortController

  beforeEach(() => { owner = new AbortController() })

  const toldWhy = async (signal: AbortSignal): Promise<never> =>
    await new Promise((_resolve, reject) => { signal.addEventListener('abort', () => { reject(signal.reason as Error) }) })

  it('is aborted when the time is over', async () => {
    const work = inTime(clock, 100, owner.signal, toldWhy).catch((err: unknown) => err)
    await clock.advance(99)
    expect(keptBy(owner.signal)).to.equal(1)
    await clock.advance(1)
    expect((await work as Error).name).to.equal('TimeoutError')
  })

  it('is aborted with the signal that it was given, also with one that was aborted before', async () => {
    const reason = new Error('enough')
    const work = inTime(clock, 100, owner.signal, toldWhy).catch((err: unknown) => err)
    owner.abort(reason)
    expect(await work).to.equal(reason)
    expect(new TimeLimit(clock, 100, owner.signal).signal.reason).to.equal(reason)
  })

  it('is not aborted any more once it is done', async () => {
    const signal = await inTime(clock, 100, owner.signal, async signal => signal)
    await clock.advance(100)
    owner.abort()
    expect(signal.aborted).to.equal(false)
  })

  it('leaves nothing at a signal that lives longer, however it ends', async () => {
    for (let time = 0; time < 50; time++) {
      await inTime(clock, 100, owner.signal, async () => {})
      await inTime(clock, 100, owner.signal, async () => { throw new Error('failed') }).catch(() => {})
    }
    const late = inTime(clock, 100, owner.signal, toldWhy).catch(() => {})
    await clock.advance(100)
    await late

    expect(keptBy(owner.signal)).to.equal(0)
  })
})
