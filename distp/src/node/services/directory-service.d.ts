import type { CatalogActor } from '../../actors/catalog-actor.js';
import type { NodeSupervisor } from '../../actors/node-supervisor.js';
import type { DirectoryService, LookupAnswer, LookupRequest } from '../../protocols/directory/service.js';
export interface NodeDirectoryServiceOptions {
    readonly supervisor: NodeSupervisor;
    readonly catalog: () => Pick<CatalogActor, 'byName' | 'byStream'>;
    readonly isNode: (peer: string) => boolean;
    readonly addressesOf: (peer: string) => readonly string[];
    /** Reads the catalog up to what was committed before the call. */
    readonly catchUp: () => Promise<void>;
    /** what this node has heard of streams it has no shards of */
    readonly heard: (request: LookupRequest) => LookupAnswer | undefined;
    /** for what this node has no shards of; rejects with `StreamNotFoundError` if nobody knows */
    readonly lookupElsewhere: (request: LookupRequest) => Promise<LookupAnswer>;
}
/** Says what this node knows of a stream from its own shards, or what the directory finds. */
export declare class NodeDirectoryService implements DirectoryService {
    #private;
    constructor(options: NodeDirectoryServiceOptions);
    lookup(request: LookupRequest, peer: string): Promise<LookupAnswer>;
}
