/**
 * All cases, in the order in which they run: those that need the same clusters side by side, and latencies after throughput,
 * when all servers have been at work for a while and everybody's code is compiled.
 */
import { append } from './append.js'
import { chain } from './chain.js'
import { endToEnd } from './end-to-end.js'
import { failover } from './failover.js'
import { followers } from './followers.js'
import { latency } from './latency.js'
import { limits } from './limits.js'
import { loopDelayCase } from './loop-delay.js'
import { memory } from './memory.js'
import { read } from './read.js'
import { roll } from './roll.js'
import { streams } from './streams.js'
import type { BenchCase } from '../harness/case.js'

export const CASES: readonly BenchCase[] = [limits, chain, append, latency, endToEnd, read, roll, followers, streams, memory, loopDelayCase, failover]
