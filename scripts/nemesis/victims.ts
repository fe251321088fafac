/** The nodes as they are tormented: what is done to each is known, so that a node that ends by itself shows. */
import type { Testnet, TestnetNode } from '../../src/cli/testnet.js'

export class Victim {
  /** from 0 */
  readonly index: number
  /** why the process ended though nobody ended it */
  readonly deaths: string[] = []
  readonly #node: TestnetNode
  #expected = false

  constructor (node: TestnetNode, index: number) {
    this.#node = node
    this.index = index
    this.#watch()
  }

  /** as people count */
  get name (): string {
    return `node ${this.index + 1}`
  }

  get peerId (): string {
    return this.#node.peerId
  }

  get data (): string {
    return this.#node.data
  }

  get isUp (): boolean {
    return this.#node.pid != null
  }

  async kill (): Promise<void> {
    this.#expected = true
    await this.#node.kill('SIGKILL')
  }

  async stall (): Promise<void> {
    await this.#node.kill('SIGSTOP')
  }

  async resume (): Promise<void> {
    await this.#node.kill('SIGCONT')
  }

  /** Starts it again, if it doesn't run. */
  async start (): Promise<void> {
    if (!this.isUp) {
      await this.#node.restart()
      this.#expected = false
      this.#watch()
    }
  }

  #watch (): void {
    this.#node.exited.then(() => {
      if (!this.#expected) {
        this.deaths.push(`${this.name} ended by itself`)
      }
    }).catch((err: unknown) => { this.deaths.push(String(err)) })
  }
}

export function victimsOf (testnet: Testnet): Victim[] {
  return testnet.nodes.map((node, index) => new Victim(node, index))
}
