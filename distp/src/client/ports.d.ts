import type { StreamId, VerifySignature } from '../chain/index.js';
import type { CreateStreamRequest, NodeStatus, ScrubProgress, ScrubRequest, StreamSummary } from '../protocols/admin/service.js';
import type { AppendSession } from '../protocols/append/service.js';
import type { LookupAnswer, LookupRequest, PeerAddresses } from '../protocols/directory/service.js';
import type { ReadEvent, ReadRequest } from '../protocols/read/service.js';
/**
 * How a client reaches nodes. Over a wire each call is a protocol's dialer; a node that is its own client answers
 * without one. A peer whose addresses are empty may still be reachable, because the transport knows it.
 *
 * Every call ends when its signal is aborted, with the signal's reason. Conditions that a node reports arrive as the
 * classes of `errors.ts`; a transport's own failures (refused, reset, unreachable) may be any `Error`.
 */
export interface NodeConnector {
    /** who the client is to the nodes */
    readonly peerId: string;
    /** checks signatures of shards */
    readonly verify: VerifySignature;
    /**
     * True if the peer is this very process: memory given to its append sessions is shared with it and may be written
     * to, so the client gives it copies.
     */
    isLocal(peerId: string): boolean;
    /** A session is shared by all streams of a client; pending appends of a session that closes are rejected. */
    appendSession(peer: PeerAddresses, signal: AbortSignal): Promise<AppendSession>;
    /** Ending the iteration early ends the read at the node. */
    read(peer: PeerAddresses, request: ReadRequest, signal: AbortSignal): AsyncIterable<ReadEvent>;
    lookup(peer: PeerAddresses, request: LookupRequest, signal: AbortSignal): Promise<LookupAnswer>;
    createStream(peer: PeerAddresses, request: CreateStreamRequest, signal: AbortSignal): Promise<{
        stream: StreamId;
        genesisBytes: Uint8Array;
    }>;
    listStreams(peer: PeerAddresses, signal: AbortSignal): Promise<StreamSummary[]>;
    lockStream(peer: PeerAddresses, stream: StreamId, signal: AbortSignal): Promise<void>;
    status(peer: PeerAddresses, signal: AbortSignal): Promise<NodeStatus>;
    scrub(peer: PeerAddresses, request: ScrubRequest, signal: AbortSignal): Promise<ScrubProgress>;
    close(): Promise<void>;
}
