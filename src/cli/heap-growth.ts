/**
 * How much garbage a process of Catenary lets gather. What passes through a node or a client is memory outside of V8's heap, dropped within milliseconds,
 * and V8 takes it for growth of the heap: under load it marked all of that some seven times a second, and found nearly nothing
 * (docs/decisions/0027-the-heap-may-grow.md).
 */
import { setFlagsFromString } from 'node:v8'

/** by how much the heap, and memory outside of it, may grow until all is marked, in percent of what was live; V8 itself decides on 10 to 300 */
const HEAP_GROWING_PERCENT = 200

/** To be called once, early: it is of the whole process, so only who owns that may. */
export function letHeapGrow (): void {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWING_PERCENT}`)
}
