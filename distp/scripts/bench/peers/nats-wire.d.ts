/** NATS's protocol, as much of it as the measurements need. */
import { Wire } from './wire.js';
export interface NatsTarget {
    /** of each server, by its name */
    readonly ports: Readonly<Record<string, number>>;
}
/** `headers` as text, where a message has some. */
type OnMessage = (data: Buffer, reply: string | undefined, headers: string | undefined) => void;
export declare class Nats {
    #private;
    readonly wire: Wire;
    readonly inbox: string;
    private constructor();
    static connect(port: number): Promise<Nats>;
    /** Returns the subscription's number. */
    subscribe(subject: string, onMessage: OnMessage): number;
    unsubscribe(sid: number): void;
    publish(subject: string, data: Uint8Array, reply?: string): void;
    /** Asks JetStream. @throws {Error} with its description if it refuses */
    ask<T>(subject: string, question: object): Promise<T>;
    close(): void;
}
export {};
