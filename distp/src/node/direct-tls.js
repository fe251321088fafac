/**
 * TLS 1.3 as libp2p has it (`/tls/1.0.0`), straight on the TCP socket. `@libp2p/tls` puts it on libp2p's stream of that socket,
 * so all that is encrypted goes through JavaScript once more, in pieces of a TLS record. On the wire it is the same, and certificates are
 * made and checked by that package; what isn't on a TCP socket is left to it whole (docs/decisions/0022-tls-on-the-socket.md).
 */
import { Socket } from 'node:net';
import { connect, TLSSocket } from 'node:tls';
import { serviceCapabilities } from '@libp2p/interface';
import { tls } from '@libp2p/tls';
import { generateCertificate, toMessageStream, verifyPeerCertificate } from '@libp2p/tls/utils';
import { gathered } from '../protocols/gathered.js';
/** what ALPN says if no muxer is agreed on in the handshake */
const NO_MUXER = 'libp2p';
/** Bytes of plain text that a connection takes at once: less, and each message waits for the one before it to be written. */
const WRITE_BUFFER_BYTES = 1024 * 1024;
/** what Node calls the encoding of a chunk that has none, which its types leave out */
const BYTES = 'buffer';
export function directTls() {
    return components => new DirectTls(components);
}
class DirectTls {
    protocol;
    [Symbol.toStringTag] = '@catenary/direct-tls';
    [serviceCapabilities] = ['@libp2p/connection-encryption'];
    #components;
    #indirect;
    #certificate;
    constructor(components) {
        this.#components = components;
        this.#indirect = tls()(components);
        this.protocol = this.#indirect.protocol;
    }
    async secureInbound(connection, options) {
        return isOnSocket(connection) ? await this.#secure(connection, true, options) : await this.#indirect.secureInbound(connection, options);
    }
    async secureOutbound(connection, options) {
        return isOnSocket(connection) ? await this.#secure(connection, false, options) : await this.#indirect.secureOutbound(connection, options);
    }
    async #secure(connection, isServer, options = {}) {
        // nothing may be taken from the socket by anybody else from here on
        connection.pause();
        const { signal, remotePeer: expected } = options;
        const muxers = this.#components.upgrader.getStreamMuxers();
        const names = options.skipStreamMuxerNegotiation === true ? [] : [...muxers.keys()];
        const certificate = await this.#ownCertificate();
        signal?.throwIfAborted();
        const shared = {
            ...certificate,
            highWaterMark: WRITE_BUFFER_BYTES,
            minVersion: 'TLSv1.3',
            maxVersion: 'TLSv1.3',
            // certificates are self-signed: who the peer is says the extension that `verifyPeerCertificate` checks
            rejectUnauthorized: false
        };
        const plain = takeSocket(connection);
        const socket = isServer
            ? new TLSSocket(plain, {
                ...shared,
                isServer: true,
                requestCert: true,
                ALPNCallback: ({ protocols }) => protocols.find(name => names.includes(name)) ?? (protocols.includes(NO_MUXER) ? NO_MUXER : undefined)
            })
            : connect({ ...shared, socket: plain, ALPNProtocols: [...names, NO_MUXER] });
        socket.on('error', err => { connection.abort(err); });
        try {
            await handshake(socket, signal);
            const remotePeer = await verifyPeerCertificate(socket.getPeerCertificate().raw, expected, connection.log);
            return { remotePeer, connection: corked(toMessageStream(connection, socket), socket), streamMuxer: muxerOf(socket, muxers) };
        }
        catch (err) {
            socket.destroy();
            connection.abort(err);
            throw err;
        }
    }
    /** One for all connections: making it costs more than the handshake. */
    async #ownCertificate() {
        this.#certificate ??= generateCertificate(this.#components.privateKey)
            .catch((err) => {
            this.#certificate = undefined;
            throw err;
        });
        return await this.#certificate;
    }
}
function isOnSocket(connection) {
    const { socket, readBuffer } = connection;
    return socket instanceof Socket && readBuffer != null;
}
/** The socket, with what libp2p has read of it and not used put back. */
function takeSocket({ socket, readBuffer }) {
    socket.removeAllListeners('data');
    if (readBuffer.byteLength > 0) {
        socket.unshift(readBuffer.slice());
        readBuffer.consume(readBuffer.byteLength);
    }
    return socket;
}
/**
 * Writes what is sent together as one: a message of yamux comes as its header and its data, and would be two writes. But
 * what is large isn't copied for that, as Node's own socket does.
 */
function corked(connection, socket) {
    const write = socket._write.bind(socket);
    socket._writev = (chunks, done) => {
        const pieces = gathered(chunks.map(({ chunk }) => chunk));
        let at = 0;
        const next = (err) => {
            if (err != null || at === pieces.length) {
                done(err);
            }
            else {
                write(pieces[at++], BYTES, next);
            }
        };
        next();
    };
    const stream = connection;
    const sendData = stream.sendData.bind(stream);
    stream.sendData = data => {
        socket.cork();
        try {
            return sendData(data);
        }
        finally {
            socket.uncork();
        }
    };
    return stream;
}
async function handshake(socket, signal) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const onAbort = () => { reject(signal.reason); };
    const onClose = () => { reject(new Error('The connection was closed during the TLS handshake')); };
    signal?.addEventListener('abort', onAbort, { once: true });
    socket.once('secure', resolve).once('error', reject).once('close', onClose);
    try {
        await promise;
    }
    finally {
        signal?.removeEventListener('abort', onAbort);
        socket.off('secure', resolve).off('error', reject).off('close', onClose);
    }
}
function muxerOf(socket, muxers) {
    return typeof socket.alpnProtocol === 'string' ? muxers.get(socket.alpnProtocol) : undefined;
}
//# sourceMappingURL=direct-tls.js.map