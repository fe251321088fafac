import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestnet } from '../../src/cli/testnet.js'
import { connect } from '../../src/node/connect.js'
import type { Client } from '../../src/client/index.js'
import type { Testnet } from '../../src/cli/testnet.js'

export interface AppendBench {
  readonly records: number
  readonly size: number
  readonly nodes: number
  readonly runs: number
  readonly ack: 'none' | 'master' | 'quorum' | 'all'
}

export interface AppendRun {
  readonly recordsPerSecond: number
  /** of the client and all nodes together */
  readonly cpuSecondsPerMillion: number
}

/** ticks a second in /proc/<pid>/stat: 100 on every Linux that Node runs on */
const TICKS_PER_SECOND = 100

/** One producer, this process, against nodes that are processes of their own, with their data on disk. */
export async function * benchAppend (options: AppendBench): AsyncGenerator<AppendRun, void, undefined> {
  const data = await mkdtemp(join(tmpdir(), 'catenary-bench-'))
  const testnet = await startTestnet({ nodes: options.nodes, data })

  try {
    const client = await connect({ cluster: testnet.cluster, peers: testnet.peers })
    try {
      await appendOnce(testnet, client, { ...options, records: Math.ceil(options.records / 4) }, 'warm-up')
      for (let run = 1; run <= options.runs; run++) {
        yield await appendOnce(testnet, client, options, `run-${run}`)
      }
    } finally {
      await client.close()
    }
  } finally {
    await testnet.stop()
    await rm(data, { recursive: true, force: true })
  }
}

async function appendOnce (testnet: Testnet, client: Client, { records, size, nodes, ack }: AppendBench, name: string): Promise<AppendRun> {
  const stream = await client.createStream(name, { replication: nodes })
  const record = Buffer.alloc(size, 'catenary')
  const writer = stream.writer({ ack })
  const cpuBefore = await cpuSeconds(testnet)
  const startedMs = performance.now()

  for (let index = 0; index < records; index++) {
    if (!writer.write(record)) {
      await writer.drained()
    }
  }
  await writer.flush()
  const seconds = (performance.now() - startedMs) / 1000
  const cpu = await cpuSeconds(testnet) - cpuBefore
  await writer.close()

  return { recordsPerSecond: records / seconds, cpuSecondsPerMillion: cpu / records * 1e6 }
}

/** CPU time of this process and all nodes, user and system. */
async function cpuSeconds (testnet: Testnet): Promise<number> {
  const { user, system } = process.cpuUsage()
  const nodes = await Promise.all(testnet.nodes.map(async ({ pid }) => pid == null ? 0 : await processSeconds(pid)))

  return (user + system) / 1e6 + nodes.reduce((sum, seconds) => sum + seconds, 0)
}

async function processSeconds (pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  // behind the name, which may have spaces: the 12th and 13th fields are user and system time
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')

  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}
