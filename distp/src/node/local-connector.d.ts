import type { NodeConnector } from '../client/ports.js';
import type { AdminService } from '../protocols/admin/service.js';
import type { AppendService } from '../protocols/append/service.js';
import type { DirectoryService } from '../protocols/directory/service.js';
import type { ReadService } from '../protocols/read/service.js';
export interface NodeServices {
    readonly append: AppendService;
    readonly read: ReadService;
    readonly directory: DirectoryService;
    readonly admin: AdminService;
}
/** How a node is a client: to itself without a wire, to others as any client. */
export declare function localConnector(services: NodeServices, wire: NodeConnector): NodeConnector;
