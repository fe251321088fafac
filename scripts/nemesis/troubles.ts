import { NO_TROUBLE } from './network.js'
import type { Network, Trouble } from './network.js'

/** Several troubles of one network at once. */
export class Troubles {
  readonly #network: Network
  readonly #troubles = new Set<Trouble>()

  constructor (network: Network) {
    this.#network = network
  }

  async add (trouble: Trouble): Promise<void> {
    this.#troubles.add(trouble)
    await this.#apply()
  }

  async remove (trouble: Trouble): Promise<void> {
    this.#troubles.delete(trouble)
    await this.#apply()
  }

  async clear (): Promise<void> {
    this.#troubles.clear()
    await this.#apply()
  }

  async #apply (): Promise<void> {
    const all = [...this.#troubles]
    await this.#network.apply(all.length === 0
      ? NO_TROUBLE
      : { cut: new Set(all.flatMap(({ cut }) => [...cut])), lossPercent: Math.max(...all.map(({ lossPercent }) => lossPercent)) })
  }
}
