// Builds the native code, `build/Release/*.node`, with the node-gyp that npm brings along. Where that fails, for want of a
// compiler or of Node's headers, it says so and succeeds: Catenary does the same without, slower.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = ['binding.gyp', 'src/chain/native/addon.h', 'src/chain/native/chain.c', 'src/storage/native/sealed_index.c'].map(inRoot)
const built = ['chain', 'sealed_index'].map(name => inRoot(`build/Release/${name}.node`))

if (!process.argv.includes('--if-changed') || !isUpToDate()) {
  const problem = build()
  if (problem != null) {
    console.warn(`catenary: the native code was not built, hashing will be several times slower (${problem})`)
  }
}

function inRoot (path) {
  return join(root, path)
}

function isUpToDate () {
  const changed = Math.max(...sources.map(path => statSync(path).mtimeMs))

  return built.every(path => existsSync(path) && changed < statSync(path).mtimeMs)
}

/** Why it couldn't be built, undefined if it was. */
function build () {
  const args = ['rebuild', '--silent', ...headersBesideNode()]
  const { npm_config_node_gyp: nodeGyp } = process.env
  const { error, status, signal } = nodeGyp == null
    ? spawnSync('node-gyp', args, { cwd: root, stdio: 'ignore', shell: process.platform === 'win32' })
    : spawnSync(process.execPath, [nodeGyp, ...args], { cwd: root, stdio: 'ignore' })

  return status === 0 ? undefined : error?.message ?? `node-gyp ended with ${status ?? signal}; \`npx node-gyp rebuild\` says why`
}

/** The headers that came with this Node are used if they are there: nothing is downloaded then. */
function headersBesideNode () {
  const folder = dirname(dirname(process.execPath))

  return existsSync(join(folder, 'include/node/node_api.h')) ? [`--nodedir=${folder}`] : []
}
