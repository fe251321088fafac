/** Virtual time: what is due next happens next; what is due at the same time in the order it was planned. */
interface Planned {
  readonly atMs: number
  readonly order: number
  readonly act: () => void
}

export class Timeline {
  nowMs = 0
  #heap: Planned[] = []
  #order = 0

  plan (delayMs: number, act: () => void): void {
    this.#push({ atMs: this.nowMs + Math.max(0, delayMs), order: this.#order++, act })
  }

  /** Does what is due next; false if there is nothing until `endMs`. */
  next (endMs: number): boolean {
    const first = this.#heap[0]
    if (first == null || first.atMs > endMs) {
      this.nowMs = endMs
      return false
    }
    this.#pop()
    this.nowMs = first.atMs
    first.act()

    return true
  }

  #push (planned: Planned): void {
    const heap = this.#heap
    let at = heap.length
    while (at > 0) {
      const above = (at - 1) >> 1
      const parent = heap[above] as Planned
      if (!isBefore(planned, parent)) {
        break
      }
      heap[at] = parent
      at = above
    }
    heap[at] = planned
  }

  #pop (): void {
    const heap = this.#heap
    const last = heap.pop() as Planned
    if (heap.length === 0) {
      return
    }

    let at = 0
    while (true) {
      let below = 2 * at + 1
      if (below >= heap.length) {
        break
      }
      if (below + 1 < heap.length && isBefore(heap[below + 1] as Planned, heap[below] as Planned)) {
        below++
      }
      if (!isBefore(heap[below] as Planned, last)) {
        break
      }
      heap[at] = heap[below] as Planned
      at = below
    }
    heap[at] = last
  }
}

function isBefore (a: Planned, b: Planned): boolean {
  return a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order)
}
