import { Actor } from './actor.js';
import type { Clock } from '../clock.js';
import type { Genesis, Height, StreamId } from '../chain/index.js';
import type { Reply } from './actor.js';
import type { Logger } from './ports.js';
/** A stream that the catalog has named. */
export interface NamedStream {
    readonly stream: StreamId;
    readonly name: string;
    readonly genesis: Genesis;
    readonly genesisBytes: Uint8Array;
    /** height of its command in the catalog */
    readonly height: Height;
}
export interface CatalogActorOptions {
    /** the catalog's own genesis: the cluster's id is its hash */
    readonly genesisBytes: Uint8Array;
    /** The catalog's committed data blocks from a height on, for ever. May fail, and is then called again. */
    readonly follow: (from: Height, signal: AbortSignal) => AsyncIterable<{
        readonly height: Height;
        readonly data: Uint8Array;
    }>;
    /** called once for each stream, in the catalog's order */
    readonly onNamed: (named: NamedStream) => void;
    readonly clock: Clock;
    readonly log: Logger;
}
type CatalogMessage = {
    readonly type: 'block';
    readonly height: Height;
    readonly data: Uint8Array;
    readonly reply: Reply<undefined>;
} | {
    readonly type: 'stream';
    readonly stream: StreamId;
    readonly reply: Reply<NamedStream>;
} | {
    readonly type: 'height';
    readonly height: Height;
    readonly reply: Reply<undefined>;
};
/**
 * Follows the cluster's first stream and keeps what it says: which names stand for which streams. The first
 * `StreamNamed` for a name wins, in the catalog's order, on every node alike.
 */
export declare class CatalogActor extends Actor<CatalogMessage> {
    #private;
    constructor(options: CatalogActorOptions);
    /** height after the last block that was read */
    get end(): Height;
    get streams(): Iterable<NamedStream>;
    byName(name: string): NamedStream | undefined;
    byStream(stream: StreamId): NamedStream | undefined;
    /** Resolves once the catalog has named this stream. @throws {DeadlineError} if that isn't read in time */
    named(stream: StreamId, timeoutMs: number): Promise<NamedStream>;
    /** Resolves once the block at this height was read. @throws {DeadlineError} if that isn't so in time */
    reached(height: Height, timeoutMs: number): Promise<void>;
    protected receive(messages: CatalogMessage[]): void;
    protected onEnd(): void;
}
export {};
