/** All cases, in the order in which they run: those that need the same clusters side by side. */
import { append } from './append.js'
import { endToEnd } from './end-to-end.js'
import { failover } from './failover.js'
import { latency } from './latency.js'
import { limits } from './limits.js'
import { read } from './read.js'
import type { BenchCase } from '../harness/case.js'

export const CASES: readonly BenchCase[] = [limits, latency, endToEnd, read, append, failover]
