/** A libp2p with nothing but TCP, a muxer and an encryption: those of a node of Catenary, or the packages' own. */
import { identify } from '@libp2p/identify';
import { noise } from '@libp2p/noise';
import { tcp } from '@libp2p/tcp';
import { tls } from '@libp2p/tls';
import { yamux } from '@libp2p/yamux';
import { createLibp2p } from 'libp2p';
import { streamOptions } from '../../../src/node/libp2p-host.js';
/** what stands between a stream and the socket */
export const STREAM_KINDS = ['as Catenary has it', '@libp2p/tls', '@libp2p/noise'];
/** takes all it is sent, and closes after the sender has */
export const SINK = '/bench/sink/1';
/** sends back what it is sent */
export const ECHO = '/bench/echo/1';
export async function createStreamHost(kind, listen) {
    const packages = { transports: [tcp()], connectionEncrypters: [kind === '@libp2p/tls' ? tls() : noise()], streamMuxers: [yamux()] };
    return createLibp2p({
        addresses: { listen: [...listen] },
        ...kind === 'as Catenary has it' ? streamOptions() : packages,
        services: { identify: identify() }
    });
}
//# sourceMappingURL=stream-host.js.map