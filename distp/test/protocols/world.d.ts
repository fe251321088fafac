/** Real libp2p nodes on loopback with a gate and a network each, closed with the test that made them. */
import '../../src/polyfill.js';
import { Channel } from '../../src/protocols/channel.js';
import { Gate } from '../../src/protocols/gate.js';
import { Libp2pNetwork } from '../../src/protocols/network.js';
import type { Libp2p, Stream } from '@libp2p/interface';
import type { HashId } from '../../src/chain/index.js';
import type { PeerAddresses } from '../../src/protocols/directory/service.js';
import type { GateOptions } from '../../src/protocols/gate.js';
export declare const KiB = 1024;
export declare const MiB: number;
export interface TestNode {
    readonly libp2p: Libp2p;
    readonly peerId: string;
    readonly where: PeerAddresses;
    readonly gate: Gate;
    readonly network: Libp2pNetwork;
    /** what the gate reported */
    readonly errors: Error[];
    /** peers that are nodes of the cluster; undefined: all are */
    members: Set<string> | undefined;
}
/** What is to be closed when the test is over. */
export declare class World {
    #private;
    node(options?: Partial<Pick<GateOptions, 'firstMessageTimeoutMs' | 'clock'>>): Promise<TestNode>;
    close(): Promise<void>;
}
/** libp2p as anybody has it: nothing of Catenary's. */
export declare function startLibp2p(): Promise<Libp2p>;
/** A channel and the bare stream at its other end. */
export declare function channelAndStream(messageBytesMax?: number): Promise<[Channel, Stream]>;
/** Two channels, connected. */
export declare function channelPair(messageBytesMax?: number): Promise<[Channel, Channel]>;
/** A message as it is on the wire. */
export declare function prefixed(message: Uint8Array): Uint8Array;
/** An id that stands for nothing. */
export declare function someId(number: number): HashId;
/** A peer id of nobody. */
export declare function somePeer(number: number): string;
/** What `promise` is rejected with. */
export declare function rejection(promise: Promise<unknown>): Promise<Error>;
/** Waits until `condition` holds, looking again whenever the event loop has gone round. */
export declare function until(condition: () => boolean): Promise<void>;
/** Lets the event loop go round as often as a message needs that was sent already. */
export declare function settle(rounds?: number): Promise<void>;
