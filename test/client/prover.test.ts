import { expect } from 'chai'
import { Prover } from '../../src/client/prover.js'
import { StreamUnavailableError } from '../../src/errors.js'
import { ManualClock } from '../manual-clock.js'
import { segmentHeader } from '../storage/frames.js'
import type { ReaderContext } from '../../src/client/reader.js'
import type { Receipt } from '../../src/chain/index.js'

const DEADLINE_MS = 1000

describe('a prover', () => {
  const { stream } = segmentHeader()
  const receipt: Receipt = { stream, segment: 'a segment', epoch: 1, end: 9, hash: new Uint8Array(32), signatures: [] }

  /** Proves with a directory that answers with these lists, one after the other, the last one again and again. */
  const prove = async (lists: ReadonlyArray<readonly string[] | Error>): Promise<{ error: unknown, asked: number }> => {
    const clock = new ManualClock()
    let asked = 0
    let listed: readonly string[] = []
    const directory = {
      peers: [{ peerId: 'one' }],
      lookup: async () => {
        const list = lists[Math.min(asked++, lists.length - 1)]!
        if (list instanceof Error) {
          throw list
        }
        listed = list
        return { tail: { number: list.length - 1 } }
      },
      ask: async (_peer: unknown, { fromNumber }: { readonly fromNumber: number }) => ({
        segments: listed.map((segment, number) => ({ segment, number, baseHeight: 0 })).slice(fromNumber)
      })
    }
    const context = { stream, genesisBytes: new Uint8Array(1), directory, connector: {}, options: { clock, deadlineMs: DEADLINE_MS } } as unknown as ReaderContext
    let error: unknown
    const ended = new Prover(context).prove({ height: 8, receipt }).catch((err: unknown) => { error = err })
    while (error == null) {
      await clock.advance(100)
    }
    await ended

    return { error, asked }
  }

  it('asks again while nobody lists all segments up to the receipt\'s', async () => {
    const found = new Error('asked a third time')
    expect(await prove([[], ['another'], found])).to.deep.equal({ error: found, asked: 3 })
  })

  it('gives up when that lasts as long as calls go on trying', async () => {
    const { error, asked } = await prove([['another']])
    expect(error).to.be.instanceOf(StreamUnavailableError)
    expect(asked).to.be.greaterThan(3)
  })
})
