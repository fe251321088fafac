import type { OpenConnection } from '../load/connection.js';
import type { NatsTarget } from './nats-wire.js';
export declare const open: OpenConnection<NatsTarget>;
