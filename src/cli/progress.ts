import { Presets, SingleBar } from 'cli-progress'
import type { Output, Terminal } from './terminal.js'

/** A bar on a terminal's stderr; nothing where nobody looks. */
export class Progress {
  readonly #bar: SingleBar | undefined

  /** `total` may not be known: 0 */
  constructor (terminal: Terminal, output: Output, format: string, total: number) {
    if (output.isJson || terminal.stderr.isTTY !== true) {
      return
    }

    this.#bar = new SingleBar({ format, stream: terminal.stderr, hideCursor: true, clearOnComplete: true, etaBuffer: 100 }, Presets.shades_classic)
    this.#bar.start(total, 0)
  }

  update (value: number, total?: number): void {
    if (total != null) {
      this.#bar?.setTotal(total)
    }
    this.#bar?.update(value)
  }

  stop (): void {
    this.#bar?.stop()
  }
}
