/** Sorting blocks by hash, for the index of a segment that is sealed: millions at once, while others wait. */

const DIGIT_BITS = 11
const DIGITS = 1 << DIGIT_BITS

/**
 * The ordinals 0 to n-1 in the order of (high, low), the words of their keys. Hashes are spread evenly, so three passes
 * of a radix sort over `high` leave next to nothing to do for `low`.
 */
export function orderByHash (high: Uint32Array, low: Uint32Array): Uint32Array {
  const count = high.length
  let from = new Uint32Array(count)
  let to = new Uint32Array(count)
  for (let at = 0; at < count; at++) {
    from[at] = at
  }

  const starts = new Uint32Array(DIGITS)
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    starts.fill(0)
    for (let at = 0; at < count; at++) {
      const digit = ((high[at] as number) >>> shift) & (DIGITS - 1)
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
      const digit = ((high[ordinal] as number) >>> shift) & (DIGITS - 1)
      const place = starts[digit] as number
      to[place] = ordinal
      starts[digit] = place + 1
    }
    [from, to] = [to, from]
  }

  sortEqualHighs(from, high, low)

  return from
}

function sortEqualHighs (order: Uint32Array, high: Uint32Array, low: Uint32Array): void {
  let from = 0
  while (from < order.length) {
    let to = from + 1
    while (to < order.length && high[order[to] as number] === high[order[from] as number]) {
      to++
    }
    if (to - from > 1) {
      order.subarray(from, to).sort((a, b) => (low[a] as number) - (low[b] as number) || a - b)
    }
    from = to
  }
}
