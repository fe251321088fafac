/** All cases, in the order in which they run: those that need the same cluster side by side. */
import { append } from './append.js'
import { failover } from './failover.js'
import { limits } from './limits.js'
import type { BenchCase } from '../harness/case.js'

export const CASES: readonly BenchCase[] = [limits, append, failover]
