import { expect } from 'chai'
import { parsePlace } from '../../src/cli/place.js'
import { formatSize, formatTime, parseSize } from '../../src/cli/sizes.js'
import { UsageError } from '../../src/cli/usage-error.js'

describe('values on the command line', () => {
  it('are sizes with units of both kinds', () => {
    expect(['64MiB', '1.5 GB', '4096', '1k', '64kib', '10 b'].map(parseSize)).to.deep.equal([64 * 1024 ** 2, 1.5e9, 4096, 1000, 65536, 10])
    for (const wrong of ['', 'big', '-1', '1.5', '1 XB', '99999999GiB']) {
      expect(() => parseSize(wrong), wrong).to.throw(UsageError)
    }
  })

  it('are printed for people', () => {
    expect([0, 160.27, 1023, 1024, 64 * 1024 ** 2, 1.5 * 1024 ** 3, 2 * 1024 ** 4].map(formatSize)).to.deep.equal(['0 B', '160 B', '1023 B', '1.0 KiB', '64.0 MiB', '1.5 GiB', '2.0 TiB'])
    expect(formatTime(1_700_000_000_000_000)).to.equal('2023-11-14T22:13:20.000Z')
  })

  it('are places: start, end, heights, tokens and times', () => {
    const id = `b${'a'.repeat(52)}`
    expect(['start', 'end', '0', '12', `${id}.${id}`].map(parsePlace)).to.deep.equal(['start', 'end', 0, 12, `${id}.${id}`])
    expect(parsePlace('2030-01-31T12:00:00Z')).to.deep.equal(new Date('2030-01-31T12:00:00Z'))
    expect(parsePlace('2030-01-31')).to.deep.equal(new Date('2030-01-31'))
    for (const wrong of ['', 'x', '-1', '1.5', `${id}.${id.slice(1)}a0`, '2030-99-99', `${id}.${id.slice(0, 52)}0`]) {
      expect(() => parsePlace(wrong), wrong).to.throw(UsageError)
    }
  })
})
