/**
 * The run itself, as a process of its own among the clients of its network: starts the nodes and the writers, torments,
 * heals, and reads everything. What it leaves behind when it fails is removed by who started it.
 */
import '../../src/polyfill.js'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { startTestnet } from '../../src/cli/testnet.js'
import { initCluster, nodeFolder } from '../../src/node/cluster-file.js'
import { connect } from '../../src/node/connect.js'
import { Dice } from './dice.js'
import { LineChecker } from './line-checker.js'
import { LoadProcess } from './load-process.js'
import { Network } from './network.js'
import { faultCounts, readLines, readNotes, textOf, wrongOf } from './report.js'
import { SmallDisk } from './small-disk.js'
import { torment } from './torment.js'
import { Troubles } from './troubles.js'
import { victimsOf } from './victims.js'
import { Watcher } from './watcher.js'
import type { Testnet } from '../../src/cli/testnet.js'
import type { Client, Stream } from '../../src/client/index.js'
import type { Scene } from './faults.js'
import type { InsideOptions } from './inside-options.js'
import type { Report } from './report.js'
import type { PastFault } from './torment.js'
import type { Victim } from './victims.js'

const NODES = 5
const STATUS_TIMEOUT_MS = 1_000
/** how long the cluster may take to be whole again after all is healed */
const WHOLE_MS = 120_000
const LOOK_EVERY_MS = 2_000
const SEGMENT_BYTES = 256 * 1024
const STREAMS = [
  { name: 'three', replication: 3, writers: 2, conditional: false },
  { name: 'five', replication: 5, writers: 2, conditional: false },
  { name: 'tails', replication: 3, writers: 2, conditional: true }
] as const

const options = JSON.parse(process.argv[2]!) as InsideOptions
const interrupt = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => { interrupt.abort(new Error('interrupted')) })
}
process.once('disconnect', () => { interrupt.abort(new Error('the process that started this one is gone')) })
process.channel?.unref()

const wrong: string[] = []
process.exitCode = await main()

async function main (): Promise<number> {
  const report = await run()
  process.stdout.write(`${options.json ? JSON.stringify(report) : textOf(report)}\n`)

  return report.wrong.length === 0 ? 0 : 1
}

function say (text: string): void {
  process.stderr.write(`${text}\n`)
}

async function run (): Promise<Report> {
  const network = options.pid == null ? undefined : Network.of(options.pid, NODES)
  const data = join(options.folder, 'testnet')
  await mkdir(data)
  await initCluster(data, { nodes: NODES, admins: ['*'], listen: network == null ? undefined : index => network.listen(index) })
  if (network != null) {
    await SmallDisk.mount(nodeFolder(data, NODES - 1))
  }

  const testnet = await startTestnet({ data, command: network == null ? undefined : index => network.command(index) })
  const victims = victimsOf(testnet)
  try {
    const client = await connect({ cluster: testnet.cluster, peers: testnet.peers })
    const asking = await connect({ peers: testnet.peers, requestTimeoutMs: STATUS_TIMEOUT_MS })
    try {
      return await withClient(testnet, victims, client, asking, network)
    } finally {
      await Promise.all([client.close(), asking.close()])
    }
  } finally {
    await Promise.all(victims.map(async victim => { await victim.kill() }))
    await testnet.stop()
  }
}

async function withClient (testnet: Testnet, victims: readonly Victim[], client: Client, asking: Client, network: Network | undefined): Promise<Report> {
  const dice = new Dice(options.seed)
  const file = join(options.folder, 'acknowledged.log')
  const streams = await Promise.all(STREAMS.map(async ({ name, replication }) => await client.createStream(name, { replication, segmentBytes: SEGMENT_BYTES })))
  const watcher = new Watcher(asking, victims, [...streams, await client.openStream(testnet.cluster)])
  const load = await LoadProcess.start({ cluster: testnet.cluster, peers: testnet.peers, file, streams: STREAMS }, join(options.folder, 'writers.log'))
  const looking = new AbortController()
  const looked = look(watcher, looking.signal)
  const scene: Scene = {
    dice,
    victims,
    scrub: async victim => { watcher.noteScrub(await client.scrub({ nodes: [victim.peerId] })) },
    untilWhole: async () => await watcher.untilWhole(WHOLE_MS),
    network: network == null ? undefined : new Troubles(network),
    disk: network == null ? undefined : new SmallDisk(victims[NODES - 1]!)
  }

  let past: readonly PastFault[] = []
  try {
    past = await torment({
      scene,
      endsAtMs: Date.now() + options.minutes * 60_000,
      streams: STREAMS.map(({ name }) => name),
      acked: stream => {
        if (load.failure != null) {
          throw new Error(load.failure)
        }
        return load.acked(stream)
      },
      kinds: options.kinds,
      signal: interrupt.signal,
      say
    })
  } catch (err) {
    wrong.push((err as Error).message)
  }

  if (!interrupt.signal.aborted) {
    await heal(scene)
    await load.stop()
  } else {
    load.kill()
  }
  looking.abort()
  await looked
  if (load.failure != null) {
    wrong.push(load.failure)
  }

  return await judge(streams, victims, watcher, file, past)
}

/** Undoes whatever a fault that was interrupted has left. */
async function heal ({ victims, network, disk }: Scene): Promise<void> {
  say('healing')
  await network?.clear()
  await disk?.free()
  await Promise.all(victims.map(async victim => {
    await victim.resume()
    await victim.start()
  }))
}

async function judge (streams: readonly Stream[], victims: readonly Victim[], watcher: Watcher, file: string, past: readonly PastFault[]): Promise<Report> {
  say('waiting until all is whole')
  const notWhole = interrupt.signal.aborted ? undefined : await watcher.untilWhole(WHOLE_MS)
  if (notWhole != null) {
    wrong.push(`not whole after ${WHOLE_MS} ms: ${notWhole}`)
  }

  say('reading everything')
  const { checkers, longest, pauses } = await readNotes(file)
  const sums = { acknowledged: 0, found: 0, lost: 0, duplicated: 0, outOfOrder: 0 }
  let elections = 0
  if (!interrupt.signal.aborted) {
    for (const stream of streams) {
      const checker = checkers.get(stream.name) ?? new LineChecker()
      await readLines(stream, checker)
      const findings = checker.findings()
      sums.acknowledged += findings.acknowledged
      sums.found += findings.found
      sums.lost += findings.lost.length
      sums.duplicated += findings.duplicated.length
      sums.outOfOrder += findings.outOfOrder.length
      wrong.push(...wrongOf(stream.name, findings))
      await readFromEach(stream, victims, findings.found)
      await stream.verify()
    }
    wrong.push(...await watcher.differing())
    elections = await watcher.elections()
  }
  wrong.push(...victims.flatMap(({ deaths }) => deaths))

  return {
    seed: options.seed,
    minutes: options.minutes,
    on: options.pid == null ? `loopback (${options.whyLoopback})` : 'network namespaces',
    ...sums,
    longestPauseMs: Math.max(0, ...longest.map(({ ms }) => ms)),
    elections,
    quarantines: watcher.quarantined.size,
    scrubbed: watcher.scrubbed,
    faults: faultCounts(past, pauses),
    wrong
  }
}

/** What each node has must be what was read before. */
async function readFromEach (stream: Stream, victims: readonly Victim[], expected: number): Promise<void> {
  for (const victim of victims) {
    const checker = new LineChecker()
    await readLines(stream, checker, victim.peerId)
    const { found, lost, duplicated, outOfOrder } = checker.findings()
    if (found !== expected || lost.length + duplicated.length + outOfOrder.length > 0) {
      wrong.push(`read from ${victim.name}, ${stream.name} has ${found} lines, not ${expected}`)
    }
  }
}

async function look (watcher: Watcher, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await watcher.look().catch((err: unknown) => { say(`status: ${(err as Error).message}`) })
    await delay(LOOK_EVERY_MS, undefined, { signal }).catch(() => {})
  }
}
