import type { OpenConnection } from '../load/connection.js';
import type { RedisTarget } from './redis.js';
export declare const open: OpenConnection<RedisTarget>;
