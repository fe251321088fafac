import type { ContentDirectory, Judge, News, RecordHandler } from '../../../src/directory/ports.js';
import type { SimHost } from './sim-network.js';
export declare class SimNews implements News {
    #private;
    readonly host: SimHost;
    readonly others: () => Iterable<SimNews>;
    constructor(host: SimHost, others: () => Iterable<SimNews>);
    publish(record: Uint8Array): Promise<void>;
    onRecord(handler: RecordHandler): void;
}
export declare class SimContent implements ContentDirectory {
    #private;
    readonly host: SimHost;
    readonly others: () => Iterable<SimContent>;
    constructor(host: SimHost, others: () => Iterable<SimContent>);
    judgeBy(judge: Judge): void;
    putTail(record: Uint8Array, signal: AbortSignal): Promise<number>;
    getTail(stream: string, signal: AbortSignal): Promise<Uint8Array | undefined>;
    provide(segment: string): Promise<void>;
    findProviders(segment: string, signal: AbortSignal): Promise<Array<{
        peerId: string;
        addresses: string[];
    }>>;
}
