import type { ReservationKey } from '../../chain/index.js';
import type { Network } from '../network.js';
import type { PeerAddresses } from '../directory/service.js';
import type { FolderRoom, ReserveRequest } from './service.js';
/** Has a node promise room. */
export declare function dialReserve(network: Network, peer: PeerAddresses, request: ReserveRequest, signal: AbortSignal): Promise<FolderRoom>;
/** What a node has to offer. */
export declare function dialRoom(network: Network, peer: PeerAddresses, signal: AbortSignal): Promise<FolderRoom>;
export declare function dialRelease(network: Network, peer: PeerAddresses, key: ReservationKey, signal: AbortSignal): Promise<void>;
