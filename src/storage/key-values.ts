/** What the node's database is built on: named values in the order of their names. */
/** One value put, or removed if it is undefined. */
export type Change = readonly [key: string, value: Uint8Array | undefined]

export interface KeyValues {
  get (key: string): Promise<Uint8Array | undefined>
  /** All of `changes` or none; calls take effect in their order. Durable when it resolves if `durable`. */
  write (changes: readonly Change[], durable: boolean): Promise<void>
  /** In the order of their keys: those that begin with `prefix`, from `from` on, at most `limit`. */
  list (prefix: string, from?: string, limit?: number): Promise<Array<[key: string, value: Uint8Array]>>
  close (): Promise<void>
}
