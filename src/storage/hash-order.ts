/** Sorting blocks by hash, for the index of a segment that is sealed: millions at once, while others wait. */
import { PREFIX_WORDS } from '../chain/index.js'

const DIGIT_BITS = 11
const DIGITS = 1 << DIGIT_BITS

/**
 * The ordinals 0 to n-1 in the order of their prefixes, two words each. Hashes are spread evenly, so three passes of a
 * radix sort over the first word leave next to nothing to do for the second.
 */
export function orderByHash (prefixes: Uint32Array): Uint32Array {
  const count = prefixes.length / PREFIX_WORDS
  let from = new Uint32Array(count)
  let to = new Uint32Array(count)
  for (let at = 0; at < count; at++) {
    from[at] = at
  }

  const starts = new Uint32Array(DIGITS)
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    starts.fill(0)
    for (let at = 0; at < count; at++) {
      const digit = ((prefixes[at * PREFIX_WORDS] as number) >>> shift) & (DIGITS - 1)
      starts[digit] = (starts[digit] as number) + 1
    }
    let sum = 0
    for (let digit = 0; digit < DIGITS; digit++) {
      const size = starts[digit] as number
      starts[digit] = sum
      sum += size
    }
    for (let at = 0; at < count; at++) {
      const ordinal = from[at] as number
      const digit = ((prefixes[ordinal * PREFIX_WORDS] as number) >>> shift) & (DIGITS - 1)
      const place = starts[digit] as number
      to[place] = ordinal
      starts[digit] = place + 1
    }
    [from, to] = [to, from]
  }

  sortEqualFirsts(from, prefixes)

  return from
}

function sortEqualFirsts (order: Uint32Array, prefixes: Uint32Array): void {
  const word = (at: number, offset: number): number => prefixes[(order[at] as number) * PREFIX_WORDS + offset] as number
  let from = 0
  while (from < order.length) {
    const first = word(from, 0)
    let to = from + 1
    while (to < order.length && word(to, 0) === first) {
      to++
    }
    if (to - from > 1) {
      order.subarray(from, to).sort((a, b) => (prefixes[a * PREFIX_WORDS + 1] as number) - (prefixes[b * PREFIX_WORDS + 1] as number) || a - b)
    }
    from = to
  }
}
