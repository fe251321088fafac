import { isUtf8 } from 'node:buffer'
import type { Client, From, StreamBlock } from '../../client/index.js'
import type { Output, Terminal } from '../terminal.js'

export interface ReadArguments {
  readonly name: string
  readonly from: From
  /** most blocks, 0 for no limit */
  readonly limit: number
  readonly tokens: boolean
  readonly binary: boolean
  readonly follow: boolean
}

const NEWLINE = Buffer.from('\n')

/** Prints the blocks of a stream: a line each, a record behind its length each, or an object each. */
export async function read (client: Client, options: ReadArguments, terminal: Terminal, output: Output): Promise<void> {
  const { from, limit, follow } = options
  const { interrupt: signal } = terminal

  try {
    const stream = await client.openStream(options.name, { signal })
    for await (const batch of stream.frames({ from, limit, follow, signal })) {
      const parts: Uint8Array[] = []
      for (const block of batch.blocks()) {
        format(block, options, output.isJson, parts)
      }
      if (parts.length > 0) {
        await output.write(Buffer.concat(parts))
      }
      if (terminal.stdout.destroyed) {
        return
      }
    }
  } catch (err) {
    if (!signal.aborted) {
      throw err
    }
  }
}

/** One block: its bytes as they are, or an object. */
export async function fetchBlock (client: Client, token: string, terminal: Terminal, output: Output): Promise<void> {
  const block = await client.fetch(token, { signal: terminal.interrupt })
  await output.write(output.isJson ? `${JSON.stringify(asObject(block))}\n` : block.data)
}

function format (block: StreamBlock, { tokens, binary }: ReadArguments, isJson: boolean, parts: Uint8Array[]): void {
  if (isJson) {
    parts.push(Buffer.from(`${JSON.stringify(asObject(block))}\n`))
    return
  }
  if (tokens) {
    parts.push(Buffer.from(`${block.token}\t`))
  }
  if (binary) {
    const length = Buffer.alloc(4)
    length.writeUInt32LE(block.data.length)
    parts.push(length, block.data)
  } else {
    parts.push(block.data, NEWLINE)
  }
}

/** Bytes that aren't text are given as base64. */
function asObject ({ height, token, timestamp, data }: StreamBlock): object {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)

  return isUtf8(bytes)
    ? { height, token, timestamp, data: bytes.toString() }
    : { height, token, timestamp, dataBase64: bytes.toString('base64') }
}
