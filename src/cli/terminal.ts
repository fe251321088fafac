import { once } from 'node:events'
import { CatenaryError } from '../errors.js'
import { UsageError } from './usage-error.js'
import type { Readable, Writable } from 'node:stream'

/** What a command sees of the process that it runs in. */
export interface Terminal {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** aborted by Ctrl-C or SIGTERM */
  readonly interrupt: AbortSignal
}

/** How a command speaks: lines for people, or one JSON object a line. */
export class Output {
  readonly #terminal: Terminal
  readonly isJson: boolean

  constructor (terminal: Terminal, isJson: boolean) {
    this.#terminal = terminal
    this.isJson = isJson
  }

  /** One result, in the form that was asked for. */
  async result (value: object, text: string): Promise<void> {
    await this.write(`${this.isJson ? JSON.stringify(value) : text}\n`)
  }

  /** Waits for as long as whoever reads is slower. */
  async write (data: string | Uint8Array): Promise<void> {
    const { stdout } = this.#terminal
    if (!stdout.write(data) && !stdout.destroyed) {
      await Promise.race([once(stdout, 'drain'), once(stdout, 'close')])
    }
  }

  /** Progress and what else isn't a result: for people only. */
  note (text: string): void {
    if (!this.isJson) {
      this.#terminal.stderr.write(`${text}\n`)
    }
  }

  /** One clear line on stderr, or an object. */
  error (err: unknown): void {
    const { name, code, retryable, message } = describeError(err)
    this.#terminal.stderr.write(this.isJson
      ? `${JSON.stringify({ error: name, code, retryable, message })}\n`
      : `catenary: ${name}: ${message}\n`)
  }
}

/** 2 for a command line that can't be right, 1 for all else. */
export function exitCodeOf (err: unknown): number {
  return err instanceof UsageError ? 2 : 1
}

function describeError (err: unknown): { name: string, code?: number, retryable: boolean, message: string } {
  const error = err instanceof Error ? err : new Error(String(err))
  const name = error.name === 'Error' ? 'Failed' : error.name.replace(/Error$/, '')
  const message = error.message.replaceAll(/\s*\n\s*/g, ' ')

  return error instanceof CatenaryError
    ? { name, code: error.code, retryable: error.retryable, message }
    : { name, retryable: false, message }
}
