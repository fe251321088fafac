/** Real libp2p nodes on loopback, and what the tests of its traps need around them. */
import '../../src/polyfill.js'
import { identify } from '@libp2p/identify'
import { noise } from '@libp2p/noise'
import { ping } from '@libp2p/ping'
import { tcp } from '@libp2p/tcp'
import { yamux } from '@libp2p/yamux'
import { createLibp2p } from 'libp2p'
import type { Identify } from '@libp2p/identify'
import type { Connection, Libp2p, ServiceMap, Stream } from '@libp2p/interface'
import type { Registrar } from '@libp2p/interface-internal'
import type { Ping } from '@libp2p/ping'
import type { ServiceFactoryMap } from 'libp2p'

export interface BasicServices extends ServiceMap {
  readonly identify: Identify
  readonly ping: Ping
  /** libp2p's own registrar, which services are given */
  readonly registrar: Registrar
}

export const PROTOCOL = '/catenary-traps/1'

export async function startNode<T extends ServiceMap = Record<never, never>> (more?: Pick<ServiceFactoryMap<BasicServices & T>, keyof T>): Promise<Libp2p<BasicServices & T>> {
  const basic: ServiceFactoryMap<BasicServices> = {
    identify: identify(),
    ping: ping(),
    registrar: (components: { registrar: Registrar }) => components.registrar
  }

  return createLibp2p<BasicServices & T>({
    addresses: { listen: ['/ip4/127.0.0.1/tcp/0'] },
    transports: [tcp()],
    connectionEncrypters: [noise()],
    streamMuxers: [yamux()],
    connectionManager: { inboundConnectionThreshold: 1000 },
    services: { ...basic, ...more } as ServiceFactoryMap<BasicServices & T>
  })
}

/** Opens a stream of `connection` and gives both of its ends. `prepare` runs at the inbound end before anything else. */
export async function openPair (connection: Connection, remote: Libp2p<BasicServices>, prepare: (inbound: Stream) => void = () => undefined): Promise<[Stream, Stream]> {
  const { promise, resolve } = Promise.withResolvers<Stream>()
  await remote.handle(PROTOCOL, stream => {
    prepare(stream)
    resolve(stream)
  }, { force: true })
  const outbound = await connection.newStream(PROTOCOL)
  // protocols are negotiated when the first data is sent
  outbound.send(Uint8Array.of(0))

  return [outbound, await promise]
}

/** What `promise` is rejected with. */
export async function rejection (promise: Promise<unknown>): Promise<Error> {
  const settled = await promise.then(value => ({ value }), (err: unknown) => err)
  if (settled instanceof Error) {
    return settled
  }
  throw new Error('it was not rejected')
}

/** True if `promise` is neither resolved nor rejected when all that is queued has run. */
export async function isPending (promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending')
  const later = new Promise<symbol>(resolve => { setImmediate(() => { resolve(pending) }) })

  return await Promise.race([promise.catch(() => undefined), later]) === pending
}

/** The next event of this name. */
export async function nextEvent<T extends Event> (target: { addEventListener (name: string, listener: (event: T) => void, options: { once: true }): void }, name: string): Promise<T> {
  return new Promise(resolve => { target.addEventListener(name, resolve, { once: true }) })
}

/** Waits until `condition` holds, looking again whenever the event loop has gone round. */
export async function until (condition: () => boolean): Promise<void> {
  while (!condition()) {
    await new Promise(resolve => { setImmediate(resolve) })
  }
}
