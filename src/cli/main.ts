#!/usr/bin/env node
import '../polyfill.js'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ClosedError } from '../errors.js'
import { initCluster, readClusterFile } from '../node/cluster-file.js'
import { connect } from '../node/connect.js'
import { loadKey } from '../node/keys.js'
import { createNode } from '../node/node.js'
import { runDemo } from './demo.js'
import { letHeapGrow } from './heap-growth.js'
import { run } from './run.js'
import { runTestnet } from './testnet.js'
import { UsageError } from './usage-error.js'
import type { Backend } from './run.js'
import type { Terminal } from './terminal.js'

const interrupt = new AbortController()

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (interrupt.signal.aborted) {
      // the second time it is meant
      process.exit(1)
    }
    interrupt.abort(new ClosedError('interrupted'))
  })
}

// a node of a testnet ends with whoever started it
process.once('disconnect', () => { interrupt.abort(new ClosedError('the testnet has ended')) })
process.channel?.unref()

const terminal: Terminal = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  interrupt: interrupt.signal
}

const backend: Backend = {
  async version () {
    const { version } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }
    return version
  },
  async connect (peers, keyFile) {
    return connect({ peers, privateKey: keyFile == null ? undefined : await loadKey(resolve(keyFile)) })
  },
  async testnet (command, terminal, output) {
    const { nodes, data, input, demo } = command
    if (!demo && input != null) {
      throw new UsageError('--input is for --demo')
    }
    await (demo ? runDemo({ nodes, data, input }, terminal, output) : runTestnet({ nodes, data }, terminal, output))
  },
  async initCluster (folder, nodes, output) {
    const { cluster } = await initCluster(resolve(folder), { nodes })
    await output.result({ cluster, folder: resolve(folder), nodes }, `made cluster ${cluster} of ${nodes} nodes in ${resolve(folder)}`)
  },
  async runNode ({ cluster, data, listen, newFolder, scrubPeriodMs, repairDelayMs }, terminal, output) {
    const node = await createNode({ cluster: await readClusterFile(resolve(cluster)), data: resolve(data), listen, newFolder, scrubPeriodMs, repairDelayMs })
    try {
      await output.write(`${JSON.stringify({ event: 'serving', peerId: node.peerId, addresses: node.addresses })}\n`)
      await untilAborted(terminal.interrupt)
    } finally {
      await node.stop()
    }
  }
}

async function untilAborted (signal: AbortSignal): Promise<void> {
  if (!signal.aborted) {
    await new Promise<void>(resolve => { signal.addEventListener('abort', () => { resolve() }, { once: true }) })
  }
}

// whoever reads the output may have seen enough
process.stdout.on('error', (err: NodeJS.ErrnoException) => {
  if (err.code !== 'EPIPE') {
    throw err
  }
  interrupt.abort(err)
})

letHeapGrow()
process.exitCode = await run(process.argv.slice(2), terminal, backend)
