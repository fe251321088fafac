import type { SegmentId } from '../chain/index.js';
import type { Directory } from './directory.js';
import type { ResolvedClientOptions } from './options.js';
import type { NodeConnector } from './ports.js';
export interface ComplaintContext {
    readonly connector: NodeConnector;
    readonly directory: Directory;
    readonly options: ResolvedClientOptions;
}
/** If what a node sent didn't verify, tells it so, that it looks at its file. Whoever reads goes on elsewhere meanwhile. */
export declare function complain({ connector, directory, options }: ComplaintContext, node: string, err: unknown, segment: SegmentId | undefined): void;
