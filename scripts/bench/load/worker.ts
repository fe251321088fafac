/** A client as a process of its own: told over the channel to its parent what to do, one thing after the other. */
import '../../../src/polyfill.js'
import { loads } from './loads.js'
import type { Connection, OpenConnection } from './connection.js'
import type { LoadName } from './loads.js'

/** From parent to worker. The first one opens the connection. */
export type Order =
  | { readonly id: number, readonly type: 'open', readonly module: string, readonly target: unknown }
  | { readonly id: number, readonly type: 'load', readonly name: LoadName, readonly options: unknown }
  | { readonly id: number, readonly type: 'close' }

/** From worker to parent. */
export interface Answer {
  readonly id: number
  readonly result?: unknown
  readonly error?: string
}

let connection: Connection | undefined

process.on('message', (order: Order) => {
  carryOut(order).then(
    result => { answer({ id: order.id, result }) },
    (err: unknown) => { answer({ id: order.id, error: err instanceof Error ? err.stack ?? err.message : String(err) }) }
  )
})
// without its parent it has nothing to do
process.on('disconnect', () => { process.exit() })

async function carryOut (order: Order): Promise<unknown> {
  if (order.type === 'open') {
    const { open } = await import(order.module) as { open: OpenConnection }
    connection = await open(order.target)
    return undefined
  }
  if (connection == null) {
    throw new Error('there is no connection yet')
  }
  if (order.type === 'close') {
    await connection.close()
    return undefined
  }

  // what the options are is for the parent to have right: its compiler has checked them
  const byName = loads as Record<LoadName, (connection: Connection, options: unknown) => Promise<unknown>>
  return byName[order.name](connection, order.options)
}

function answer (answer: Answer): void {
  process.send?.(answer)
}
