import type { ReservationKey } from '../../chain/index.js'

export interface ReserveRequest extends ReservationKey {
  /** bytes of the segment's file */
  readonly capacity: number
  readonly leaseMs: number
}

export interface ReserveService {
  /** Resolves with the incarnation of the folder that promised. @throws {NoRoomError} */
  reserve (peer: string, request: ReserveRequest): Promise<{ incarnation: string }>
  release (peer: string, key: ReservationKey): Promise<void>
}
