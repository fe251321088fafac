import { ClosedError } from '../errors.js';
/** How a node is a client: to itself without a wire, to others as any client. */
export function localConnector(services, wire) {
    const self = wire.peerId;
    return {
        ...wire,
        isLocal: peer => peer === self,
        appendSession: async (peer, signal) => peer.peerId === self ? new LocalAppendSession(services.append, self) : await wire.appendSession(peer, signal),
        read: (peer, request, signal) => peer.peerId === self ? services.read.read(request, self, signal) : wire.read(peer, request, signal),
        lookup: async (peer, request, signal) => peer.peerId === self ? await services.directory.lookup(request, self) : await wire.lookup(peer, request, signal),
        createStream: async (peer, request, signal) => peer.peerId === self ? await services.admin.createStream(request, self) : await wire.createStream(peer, request, signal),
        listStreams: async (peer, signal) => peer.peerId === self ? await services.admin.listStreams(self) : await wire.listStreams(peer, signal),
        lockStream: async (peer, stream, signal) => { await (peer.peerId === self ? services.admin.lockStream(stream, self) : wire.lockStream(peer, stream, signal)); },
        status: async (peer, signal) => peer.peerId === self ? await services.admin.status(self) : await wire.status(peer, signal),
        scrub: async (peer, request, signal) => peer.peerId === self ? await services.admin.scrub(request, self) : await wire.scrub(peer, request, signal)
    };
}
class LocalAppendSession {
    #service;
    #self;
    #closed = false;
    constructor(service, self) {
        this.#service = service;
        this.#self = self;
    }
    get closed() {
        return this.#closed;
    }
    append = async (request) => {
        if (this.#closed) {
            throw new ClosedError('The append session is closed');
        }
        return await this.#service.append(request, this.#self);
    };
    async close() {
        this.#closed = true;
    }
}
//# sourceMappingURL=local-connector.js.map