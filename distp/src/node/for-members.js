/**
 * The gate before libp2p's own services that are for the cluster's nodes only, DHT and gossip: what strangers say there
 * would be kept, and passed on. They register their handlers with a registrar that lets members through.
 */
import { NotAdmittedError } from '../errors.js';
/**
 * A service as its factory makes it, deaf to everyone but members. Who becomes a member while connected is noticed at
 * the next connection.
 */
export function forMembers(service, isMember) {
    return components => {
        const registrar = gated(components.registrar, isMember);
        return service(replacing(components, 'registrar', registrar));
    };
}
function gated(registrar, isMember) {
    const handle = async (protocol, handler, options) => {
        await registrar.handle(protocol, (stream, connection) => {
            const peer = connection.remotePeer.toString();
            if (isMember(peer)) {
                return handler(stream, connection);
            }
            stream.abort(new NotAdmittedError(peer, protocol));
        }, options);
    };
    const register = async (protocol, topology) => await registrar.register(protocol, {
        ...topology,
        onConnect: (peer, connection) => isMember(peer.toString()) ? topology.onConnect?.(peer, connection) : undefined,
        onDisconnect: peer => topology.onDisconnect?.(peer)
    });
    return replacing(replacing(registrar, 'handle', handle), 'register', register);
}
/** The same object but for one property. Not a copy: libp2p's components are looked up when they are asked for. */
function replacing(object, key, value) {
    return new Proxy(object, {
        get(target, property) {
            if (property === key) {
                return value;
            }
            const found = Reflect.get(target, property, target);
            return typeof found === 'function' ? found.bind(target) : found;
        }
    });
}
//# sourceMappingURL=for-members.js.map