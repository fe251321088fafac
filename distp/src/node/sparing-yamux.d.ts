/**
 * Yamux that doesn't answer every message with an update of its window. `@libp2p/yamux` does, and each is a write, a wake-up and a
 * TLS record for both sides: of small messages that is as much work as the messages. On the wire it is the same protocol
 * (docs/decisions/0025-yamux-answers-less.md).
 */
import { yamux } from '@libp2p/yamux';
import type { StreamMuxerFactory } from '@libp2p/interface';
export declare function sparingYamux(init: Parameters<typeof yamux>[0]): () => StreamMuxerFactory;
