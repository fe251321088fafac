/**
 * The gate before libp2p's own services that are for the cluster's nodes only, DHT and gossip: what strangers say there
 * would be kept, and passed on. They register their handlers with a registrar that lets members through.
 */
import { NotAdmittedError } from '../errors.js'
import type { StreamHandler, StreamHandlerOptions, Topology } from '@libp2p/interface'
import type { Registrar } from '@libp2p/interface-internal'

/**
 * A service as its factory makes it, deaf to everyone but members. Who becomes a member while connected is noticed at
 * the next connection.
 */
export function forMembers<C extends { registrar: Registrar }, S> (service: (components: C) => S, isMember: (peer: string) => boolean): (components: C) => S {
  return components => {
    const registrar = gated(components.registrar, isMember)

    return service(replacing(components, 'registrar', registrar))
  }
}

function gated (registrar: Registrar, isMember: (peer: string) => boolean): Registrar {
  const handle = async (protocol: string, handler: StreamHandler, options?: StreamHandlerOptions): Promise<void> => {
    await registrar.handle(protocol, (stream, connection) => {
      const peer = connection.remotePeer.toString()
      if (isMember(peer)) {
        return handler(stream, connection)
      }
      stream.abort(new NotAdmittedError(peer, protocol))
    }, options)
  }
  const register = async (protocol: string, topology: Topology): Promise<string> => await registrar.register(protocol, {
    ...topology,
    onConnect: (peer, connection) => isMember(peer.toString()) ? topology.onConnect?.(peer, connection) : undefined,
    onDisconnect: peer => topology.onDisconnect?.(peer)
  })

  return replacing(replacing(registrar, 'handle', handle), 'register', register)
}

/** The same object but for one property. Not a copy: libp2p's components are looked up when they are asked for. */
function replacing<T extends object, K extends keyof T> (object: T, key: K, value: T[K]): T {
  return new Proxy(object, {
    get (target, property): unknown {
      if (property === key) {
        return value
      }
      const found: unknown = Reflect.get(target, property, target)

      return typeof found === 'function' ? found.bind(target) : found
    }
  })
}
