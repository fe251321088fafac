import type { StreamId } from '../chain/index.js';
import type { PeerAddresses } from '../protocols/directory/service.js';
/**
 * The nodes to read one segment from, in turn: the same one as long as it serves, the next when it doesn't. A round is
 * over when each has failed once since the last progress.
 */
export declare class HolderList {
    #private;
    constructor(stream: StreamId);
    /** who is to be asked; undefined if the round is over */
    get current(): PeerAddresses | undefined;
    get hasFailed(): boolean;
    /** Begins a round; `first` is asked before the others if it is among them. */
    begin(holders: readonly PeerAddresses[], first?: string): void;
    /** The current one served something: what failed before is forgotten. */
    progressed(): void;
    /** `peerId` failed; the directory, if it isn't a holder. */
    failed(peerId: string, err: unknown): void;
    /** Goes on with another node, though the current one did nothing wrong; round and round. */
    rotate(): void;
    /**
     * What a whole round of failures means: undefined if another round may help, otherwise the error to give up with.
     * `isLate`: there is no time for another round.
     */
    verdict(isLate: boolean): Error | undefined;
}
