/** What writers write, and how the acknowledgement of it is noted: one line of text each. */
import type { FoundLine, PlacedLine } from './line-checker.js'

const LINE_BYTES = 100

export interface AckNote extends PlacedLine {
  /** name of the stream */
  readonly stream: string
  /** ms since 1970 */
  readonly atMs: number
}

/** `after`: token of the line that must come before it, or `empty`; undefined if any may */
export function encodeLine (writer: string, sequence: number, after = '-'): Buffer {
  return Buffer.from(`${writer} ${sequence} ${after} `.padEnd(LINE_BYTES, '.'))
}

export function decodeLine (data: Uint8Array): Pick<FoundLine, 'writer' | 'sequence' | 'after'> {
  const [writer = '', sequence, after] = Buffer.from(data).toString().split(' ')

  return { writer, sequence: Number(sequence), after: after === '-' ? undefined : after }
}

export function encodeNote ({ stream, writer, sequence, height, token, atMs }: AckNote): string {
  return `${stream} ${writer} ${sequence} ${height} ${token} ${atMs}\n`
}

export function decodeNote (line: string): AckNote {
  const [stream = '', writer = '', sequence, height, token = '', atMs] = line.split(' ')

  return { stream, writer, sequence: Number(sequence), height: Number(height), token, atMs: Number(atMs) }
}
