/** A node as a process of its own: `node node-process.js <cluster file> <data folder>`. Says `serving` once it serves. */
import '../../src/polyfill.js'
import { readClusterFile } from '../../src/node/cluster-file.js'
import { createNode } from '../../src/node/node.js'

const [clusterFile, data] = process.argv.slice(2)
const node = await createNode({ cluster: await readClusterFile(clusterFile!), data: data! })

process.once('SIGTERM', stop)
// the test is gone, and with it whoever would stop this node
process.once('disconnect', stop)
process.send?.('serving')

function stop (): void {
  node.stop().then(() => { process.exit(0) }, (err: unknown) => {
    console.error(err)
    process.exit(1)
  })
}
