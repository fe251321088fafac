import type { Logger, ShardPeers } from '../../src/actors/ports.js'

/** A log that keeps what was said. */
export function memoryLog (): Logger & { readonly lines: string[] } {
  const lines: string[] = []
  const say = (format: string, ...args: unknown[]): void => { lines.push([format, ...args.map(String)].join(' ')) }

  return Object.assign(say, { lines, error: say, trace: say })
}

/** Other nodes that are all away. */
export const noPeers: ShardPeers = {
  send: () => false,
  isUp: () => false,
  incarnationOf: () => undefined,
  members: () => [],
  room: async () => { throw new Error('away') },
  open: async () => { throw new Error('away') },
  reserve: async () => { throw new Error('away') },
  release: async () => {},
  async * copy () { throw new Error('away') }
}
