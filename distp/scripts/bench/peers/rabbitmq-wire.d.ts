/** RabbitMQ's stream protocol, as much of it as the measurements need. */
import { Wire } from './wire.js';
export interface RabbitTarget {
    readonly ports: readonly number[];
}
/** What its client can be told. */
export interface RabbitMode {
    /** records that share one entry of the log, and one confirmation; 1: none do */
    readonly subEntry: number;
}
export declare const Command: {
    readonly declarePublisher: 1;
    readonly publish: 2;
    readonly publishConfirm: 3;
    readonly publishError: 4;
    readonly deletePublisher: 6;
    readonly subscribe: 7;
    readonly deliver: 8;
    readonly credit: 9;
    readonly unsubscribe: 12;
    readonly create: 13;
    readonly metadata: 15;
    readonly peerProperties: 17;
    readonly saslHandshake: 18;
    readonly saslAuthenticate: 19;
    readonly tune: 20;
    readonly open: 21;
    readonly heartbeat: 23;
};
/** bytes in front of a frame's payload: its length, the command, a version */
export declare const FRAME_HEAD_BYTES = 8;
/** A frame as it came, without its length. */
type OnFrame = (frame: Buffer) => void;
export interface StreamPlace {
    readonly leaderPort: number;
    readonly replicas: number;
}
export declare class Rabbit {
    #private;
    readonly wire: Wire;
    /** most bytes of a frame, as the server has it; 0 before it said so */
    frameBytesMax: number;
    private constructor();
    static connect(port: number): Promise<Rabbit>;
    /** What the server sends unasked, of one kind. */
    on(command: number, handler: OnFrame): void;
    send(command: number, ...payload: readonly Buffer[]): void;
    /** Resolves with what is behind the response's code. @throws {Error} with the code if it isn't OK */
    ask(command: number, ...payload: readonly Buffer[]): Promise<Buffer>;
    /** Where a stream is; undefined while it has no leader. */
    place(stream: string): Promise<StreamPlace | undefined>;
    close(): void;
}
export declare function uint16(value: number): Buffer;
export declare function uint32(value: number): Buffer;
export declare function string(value: string): Buffer;
export declare function map(entries: Readonly<Record<string, string>>): Buffer;
export {};
