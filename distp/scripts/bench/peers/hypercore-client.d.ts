import type { OpenConnection } from '../load/connection.js';
import type { HypercoreTarget } from './hypercore.js';
export declare const open: OpenConnection<HypercoreTarget>;
