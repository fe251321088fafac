import { dialCreateStream, dialListStreams, dialLockStream, dialScrub, dialStatus } from '../protocols/admin/dialer.js';
import { dialAppend } from '../protocols/append/dialer.js';
import { dialLookup } from '../protocols/directory/dialer.js';
import { dialRead } from '../protocols/read/dialer.js';
/**
 * How a client reaches nodes: over the wire.
 *
 * @param close - called when the client is closed
 */
export function wireConnector(peerId, network, verify, close) {
    return {
        peerId,
        verify,
        isLocal: () => false,
        appendSession: async (peer, signal) => await dialAppend(network, peer, signal),
        read: (peer, request, signal) => dialRead(network, peer, request, signal),
        lookup: async (peer, request, signal) => await dialLookup(network, peer, request, signal),
        createStream: async (peer, request, signal) => await dialCreateStream(network, peer, request, signal),
        listStreams: async (peer, signal) => await dialListStreams(network, peer, signal),
        lockStream: async (peer, stream, signal) => { await dialLockStream(network, peer, stream, signal); },
        status: async (peer, signal) => await dialStatus(network, peer, signal),
        scrub: async (peer, request, signal) => await dialScrub(network, peer, request, signal),
        close
    };
}
//# sourceMappingURL=wire-connector.js.map