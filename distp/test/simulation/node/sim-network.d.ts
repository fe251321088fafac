import { Channel } from '../../../src/protocols/channel.js';
import { Connection } from './sim-connection.js';
import type { GateOptions } from '../../../src/protocols/gate.js';
import type { Network } from '../../../src/protocols/network.js';
import type { PeerAddresses } from '../../../src/protocols/directory/service.js';
import type { Random } from '../../../src/replication/random.js';
import type { Timeline } from '../timeline.js';
import type { Coverage } from './coverage.js';
import type { Fabric } from './sim-connection.js';
import type { SimProcess } from './sim-process.js';
import type { Endpoint, NetworkTrouble } from './sim-stream.js';
import type { StreamHandler } from '@libp2p/interface';
export declare class SimNetwork implements Fabric {
    #private;
    readonly timeline: Timeline;
    readonly random: Random;
    readonly coverage: Coverage;
    readonly trouble: NetworkTrouble;
    readonly latencyMs: number;
    constructor(timeline: Timeline, random: Random, coverage: Coverage, latencyMs: number);
    /** The process that has the peer's address from now on. */
    attach(host: SimHost): void;
    /** The process is dead. Its machine resets its connections, unless it is gone as well. */
    detach(host: SimHost, isMachineUp: boolean): void;
    host(peerId: string): SimHost | undefined;
    cut(from: string, to: string): void;
    isCut(from: string, to: string): boolean;
    heal(from: string, to: string): void;
    healAll(): void;
    slow(from: string, to: string, factor: number): void;
    lag(from: string, to: string): number;
    get connections(): Connection[];
    between(a: SimHost, b: SimHost): Connection | undefined;
    connect(a: SimHost, b: SimHost): Connection;
    dropped(connection: Connection): void;
}
/** One process's end of the network. */
export declare class SimHost implements Network, Endpoint {
    #private;
    readonly network: SimNetwork;
    readonly peerId: string;
    readonly process: SimProcess;
    isMachineUp: boolean;
    constructor(network: SimNetwork, peerId: string, process: SimProcess);
    readonly protocols: GateOptions['libp2p'];
    handler(protocol: string): StreamHandler | undefined;
    connected(): string[];
    disconnect(peerId: string): void;
    open(peer: PeerAddresses, protocol: string, messageBytesMax: number, signal: AbortSignal): Promise<Channel>;
}
