import type { OpenConnection } from '../load/connection.js';
import type { CatenaryMode, CatenaryTarget } from './catenary.js';
export declare const open: OpenConnection<CatenaryTarget & CatenaryMode>;
