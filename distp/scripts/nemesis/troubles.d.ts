import type { Network, Trouble } from './network.js';
/** Several troubles of one network at once. */
export declare class Troubles {
    #private;
    constructor(network: Network);
    add(trouble: Trouble): Promise<void>;
    remove(trouble: Trouble): Promise<void>;
    clear(): Promise<void>;
}
