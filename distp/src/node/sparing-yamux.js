/**
 * Yamux that doesn't answer every message with an update of its window. `@libp2p/yamux` does, and each is a write, a wake-up and a
 * TLS record for both sides: of small messages that is as much work as the messages. On the wire it is the same protocol
 * (docs/decisions/0025-yamux-answers-less.md).
 */
import { yamux } from '@libp2p/yamux';
import { StreamState } from '@libp2p/yamux/stream';
/**
 * What may have come without an update: an eighth of a stream's first window, so that no sender ever waits for it. Pieces
 * of large messages are above it, and are answered one by one as before.
 */
const UNANSWERED_BYTES = 32 * 1024;
export function sparingYamux(init) {
    const make = yamux(init);
    return () => {
        const factory = make();
        const createStreamMuxer = factory.createStreamMuxer.bind(factory);
        factory.createStreamMuxer = connection => {
            const muxer = createStreamMuxer(connection);
            const maker = muxer;
            const newStream = maker._newStream.bind(muxer);
            maker._newStream = (...how) => sparing(newStream(...how));
            return muxer;
        };
        return factory;
    };
}
function sparing(stream) {
    const sendWindowUpdate = stream.sendWindowUpdate.bind(stream);
    stream.sendWindowUpdate = () => {
        // before a stream is established its updates carry the flags that open it
        if (stream.state !== StreamState.Established || stream.recvWindow - stream.recvWindowCapacity >= UNANSWERED_BYTES) {
            sendWindowUpdate();
        }
    };
    return stream;
}
//# sourceMappingURL=sparing-yamux.js.map