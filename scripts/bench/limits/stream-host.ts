/** A libp2p with nothing but TCP, yamux and one encryption, set up as Catenary sets up its own. */
import { identify } from '@libp2p/identify'
import { noise } from '@libp2p/noise'
import { tcp } from '@libp2p/tcp'
import { tls } from '@libp2p/tls'
import { yamux } from '@libp2p/yamux'
import { createLibp2p } from 'libp2p'
import type { Libp2p } from '@libp2p/interface'

export type Encryption = 'TLS' | 'Noise'

/** takes all it is sent, and closes after the sender has */
export const SINK = '/bench/sink/1'
/** sends back what it is sent */
export const ECHO = '/bench/echo/1'

export async function createStreamHost (encryption: Encryption, listen: readonly string[]): Promise<Libp2p> {
  return createLibp2p({
    addresses: { listen: [...listen] },
    transports: [tcp()],
    connectionEncrypters: [encryption === 'TLS' ? tls() : noise()],
    streamMuxers: [yamux()],
    services: { identify: identify() }
  })
}
