import type { Libp2p } from '@libp2p/interface';
/** what stands between a stream and the socket */
export declare const STREAM_KINDS: readonly ["as Catenary has it", "@libp2p/tls", "@libp2p/noise"];
export type StreamKind = typeof STREAM_KINDS[number];
/** takes all it is sent, and closes after the sender has */
export declare const SINK = "/bench/sink/1";
/** sends back what it is sent */
export declare const ECHO = "/bench/echo/1";
export declare function createStreamHost(kind: StreamKind, listen: readonly string[]): Promise<Libp2p>;
