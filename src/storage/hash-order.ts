/**
 * Sorting blocks by hash, for the index of a segment that is sealed: millions at once, while others wait. Where it could be
 * built, `native/sealed_index.c` does the same while nobody waits.
 */
import { PREFIX_WORDS } from '../chain/index.js'

const DIGIT_BITS = 11
const DIGITS = 1 << DIGIT_BITS
const DIGIT_MASK = DIGITS - 1

/**
 * The ordinals 0 to n-1 in the order of their prefixes, two words each. Hashes are spread evenly, so three passes of a
 * radix sort over the first word leave next to nothing to do for the second. The word goes along with its ordinal, so that
 * no pass has to look all over the memory for it.
 */
export function orderByHash (prefixes: Uint32Array): Uint32Array {
  const count = prefixes.length / PREFIX_WORDS
  let from = new Uint32Array(count * 2)
  let to = new Uint32Array(count * 2)
  for (let ordinal = 0; ordinal < count; ordinal++) {
    from[ordinal * 2] = prefixes[ordinal * PREFIX_WORDS] as number
    from[ordinal * 2 + 1] = ordinal
  }

  const starts = new Uint32Array(DIGITS)
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    starts.fill(0)
    for (let at = 0; at < from.length; at += 2) {
      starts[(from[at] as number) >>> shift & DIGIT_MASK]!++
    }
    let sum = 0
    for (let digit = 0; digit < DIGITS; digit++) {
      const size = starts[digit] as number
      starts[digit] = sum
      sum += size
    }
    for (let at = 0; at < from.length; at += 2) {
      const word = from[at] as number
      const place = starts[word >>> shift & DIGIT_MASK]!++ * 2
      to[place] = word
      to[place + 1] = from[at + 1] as number
    }
    [from, to] = [to, from]
  }

  const order = to.subarray(0, count)
  for (let at = 0; at < count; at++) {
    order[at] = from[at * 2 + 1] as number
  }
  sortEqualFirsts(order, from, prefixes)

  return order
}

/** `sorted` has the first word of each place, and its ordinal. */
function sortEqualFirsts (order: Uint32Array, sorted: Uint32Array, prefixes: Uint32Array): void {
  const second = (ordinal: number): number => prefixes[ordinal * PREFIX_WORDS + 1] as number
  let from = 0
  for (let to = 1; to <= order.length; to++) {
    if (to < order.length && sorted[to * 2] === sorted[from * 2]) {
      continue
    }
    if (to - from > 1) {
      order.subarray(from, to).sort((a, b) => second(a) - second(b) || a - b)
    }
    from = to
  }
}
