import { Rabbit } from './rabbitmq-wire.js';
import type { OpenConnection, Producer } from '../load/connection.js';
import type { RabbitMode, RabbitTarget } from './rabbitmq-wire.js';
export declare const open: OpenConnection<RabbitTarget & RabbitMode>;
/** Packs records into publish frames; with sub-entries, an id stands for as many records as one of them has. */
export declare class RabbitProducer implements Producer {
    #private;
    constructor(rabbit: Rabbit, perEntry: number, onAck?: (count: number) => void);
    write(record: Buffer): boolean;
    drained(): Promise<void>;
    flush(): Promise<void>;
    close(): Promise<void>;
}
