/** A request, then a run of answers as fast as the receiver grants credit: what reads and copies have in common. */
import { ClosedError } from '../errors.js';
import { encodeFailed } from './errors.js';
import { ReceiveWindow, SendWindow } from './window.js';
export async function servePiped(gate, served, { answers, decodeCredit }) {
    await gate.serve({
        ...served,
        handle: async (channel, peer) => {
            const request = await channel.read({ timeoutMs: gate.firstMessageTimeoutMs });
            if (request == null) {
                return;
            }
            const window = new SendWindow();
            const stop = new AbortController();
            channel.remoteEnd().then(() => { end(); }, end);
            const answering = answers(request, peer, stop.signal);
            channel.onMessage(message => { window.grant(decodeCredit(message)); });
            try {
                for await (const { pieces, bytes } of answering) {
                    while (bytes > 0 && window.bytes <= 0 && !stop.signal.aborted) {
                        await window.opened();
                    }
                    if (stop.signal.aborted) {
                        return;
                    }
                    window.take(bytes);
                    channel.send(...pieces);
                }
            }
            catch (err) {
                if (!channel.isClosed) {
                    channel.send(encodeFailed(err));
                }
            }
            function end() {
                stop.abort();
                window.end();
            }
        }
    });
}
/** Ending the iteration early ends the stream. @throws {ClosedError} if the run ends before its last answer */
export async function* dialPiped(network, peer, dial, signal) {
    const channel = await network.open(peer, dial.protocol, dial.answerBytesMax, signal);
    const window = new ReceiveWindow();
    let whole = false;
    try {
        channel.send(dial.request);
        while (!whole) {
            const message = await channel.read({ signal });
            if (message == null) {
                throw new ClosedError(`${peer.peerId} ended ${dial.protocol} before its last answer`);
            }
            const { value, bytes, last } = dial.decode(message);
            whole = last;
            if (value !== undefined) {
                yield value;
            }
            const credit = window.used(bytes);
            if (credit > 0 && !last) {
                grant(channel, dial.encodeCredit(credit));
            }
        }
    }
    finally {
        await end(channel, whole);
    }
}
/** The stream may have ended meanwhile, with answers still to be read: then nobody needs the credit. */
function grant(channel, credit) {
    if (!channel.isClosed) {
        channel.send(credit);
    }
}
async function end(channel, whole) {
    const given = new ClosedError('the reader has what it wanted');
    if (!whole) {
        channel.abort(given);
        return;
    }
    await channel.close({ signal: channel.clock.timeout(1_000) }).catch((err) => { channel.abort(err); });
}
//# sourceMappingURL=piped.js.map