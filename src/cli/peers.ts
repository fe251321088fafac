import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { UsageError } from './usage-error.js'
import type { Terminal } from './terminal.js'

/** name of the file that tells where a testnet's nodes are */
export const TESTNET_FILE = 'testnet.json'
/** folder of a testnet, unless told otherwise */
export const TESTNET_FOLDER = 'testnet'

/** What a running testnet says of itself. */
export interface TestnetFile {
  readonly cluster: string
  readonly pid: number
  readonly nodes: ReadonlyArray<{ readonly peerId: string, readonly addresses: readonly string[], readonly data: string, readonly pid: number }>
}

export interface PeerOptions {
  readonly peer?: readonly string[]
  readonly testnet?: string
}

/**
 * The nodes to begin with: those given, or of the testnet named, or of `CATENARY_PEERS`, or of a testnet here.
 *
 * @throws {UsageError} if there are none
 */
export async function findPeers (options: PeerOptions, terminal: Pick<Terminal, 'env' | 'cwd'>): Promise<string[]> {
  if (options.peer != null && options.peer.length > 0) {
    return options.peer.flatMap(split)
  }
  if (options.testnet != null) {
    const folder = resolve(terminal.cwd, options.testnet)
    const peers = await peersOfTestnet(folder)
    if (peers == null) {
      throw new UsageError(`no testnet is running in ${folder}: there is no ${TESTNET_FILE}`)
    }
    return peers
  }

  const fromEnvironment = split(terminal.env.CATENARY_PEERS ?? '')
  if (fromEnvironment.length > 0) {
    return fromEnvironment
  }

  const peers = await peersOfTestnet(resolve(terminal.cwd, TESTNET_FOLDER))
  if (peers == null) {
    throw new UsageError('no peers: give --peer, --testnet or CATENARY_PEERS, or start a testnet here')
  }

  return peers
}

async function peersOfTestnet (folder: string): Promise<string[] | undefined> {
  const path = join(folder, TESTNET_FILE)
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (err) {
    if ((err as NodeJS.ErrnoException).code === 'ENOENT') {
      return undefined
    }
    throw err
  }

  try {
    const { nodes } = JSON.parse(text) as TestnetFile
    return nodes.flatMap(node => node.addresses)
  } catch (err) {
    throw new UsageError(`${path} is not a testnet's file: ${(err as Error).message}`, { cause: err })
  }
}

function split (addresses: string): string[] {
  return addresses.split(',').map(address => address.trim()).filter(address => address !== '')
}
