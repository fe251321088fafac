import { setImmediate as turn } from 'node:timers/promises'
import { queryObjects } from 'node:v8'
import { expect } from 'chai'
import { runInThreads } from '../threads.js'
import { BROKEN_NODES, findBrokenNode, SEEDS_UNTIL_NOTICED, SOONEST } from './broken.js'
import { NodeSimulation, simulateNodes } from './simulation.js'

const SEEDS = 500
const TURNS_MAX = 20

describe('simulated nodes', function () {
  // a fifth of a second of a core a seed, on a machine that may be busy
  this.timeout(480_000)

  it(`keep what they acknowledged, in one order, and go on after their faults, in ${SEEDS} seeds`, async () => {
    const violations: string[] = []
    await runInThreads({ level: 'node', from: 0, to: SEEDS }, ({ seed, violation }) => {
      if (violation != null) {
        violations.push(`seed ${seed}: ${violation}`)
      }
    })

    expect(violations).to.deep.equal([])
  })

  for (const mistake of BROKEN_NODES) {
    it(`notice ${mistake}`, async () => {
      expect(await findBrokenNode(mistake, SOONEST[mistake], SEEDS_UNTIL_NOTICED)).not.to.equal(undefined)
    })
  }

  it('do the same for the same seed', async () => {
    const traces = [await simulateNodes(7), await simulateNodes(7), await simulateNodes(8)].map(({ trace }) => trace)

    expect(traces[1]).to.equal(traces[0])
    expect(traces[2]).not.to.equal(traces[0])
  })

  it('leave nothing behind, though they die with calls that are never answered', async () => {
    const before = queryObjects(NodeSimulation, { format: 'count' })
    for (const seed of [1, 6, 9]) {
      await simulateNodes(seed)
    }
    // what is on its way of the last one lets it go when it is done
    for (let turns = 0; turns < TURNS_MAX && queryObjects(NodeSimulation, { format: 'count' }) > before; turns++) {
      await turn()
    }

    expect(queryObjects(NodeSimulation, { format: 'count' })).to.be.at.most(before)
  })
})
