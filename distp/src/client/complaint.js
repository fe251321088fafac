import { BrokenChainError } from '../errors.js';
/** If what a node sent didn't verify, tells it so, that it looks at its file. Whoever reads goes on elsewhere meanwhile. */
export function complain({ connector, directory, options }, node, err, segment) {
    const peer = directory.peers.find(({ peerId }) => peerId === node);
    if (err instanceof BrokenChainError && segment != null && peer != null) {
        connector.scrub(peer, { start: true, segment }, options.clock.timeout(options.requestTimeoutMs))
            .catch(() => { });
    }
}
//# sourceMappingURL=complaint.js.map