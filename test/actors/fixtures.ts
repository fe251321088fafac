import type { Logger } from '../../src/actors/ports.js'

/** A log that keeps what was said. */
export function memoryLog (): Logger & { readonly lines: string[] } {
  const lines: string[] = []
  const say = (format: string, ...args: unknown[]): void => { lines.push([format, ...args.map(String)].join(' ')) }

  return Object.assign(say, { lines, error: say, trace: say })
}
