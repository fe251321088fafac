import { asBuffer, formatToken, idToHash } from '../chain/index.js'
import {
  InvalidArgumentError, NotMasterError, ProducerForgottenError, SegmentSealedError, SequenceGapError, TailMismatchError, TooLargeError
} from '../errors.js'
import type { Descriptor } from '../chain/index.js'
import type { Opening } from '../protocols/open/service.js'
import type { AppendRequest } from '../protocols/append/service.js'
import type { Refusal } from '../replication/types.js'
import type { CatenaryError } from '../errors.js'
import type { SegmentStore } from '../storage/segment-store.js'

/** The shard whose core refused. */
export interface RefusingShard {
  readonly stream: string
  readonly segment: string
  readonly descriptor: Descriptor
  readonly store: Pick<SegmentStore, 'heightOf'>
  readonly opening: Pick<Opening, 'lastDataSegment'>
}

/** What a caller is told when the core refuses. */
export function refusalError (refusal: Refusal, shard: RefusingShard, request?: AppendRequest): CatenaryError {
  switch (refusal.reason) {
    case 'notMaster':
      return new NotMasterError(shard.stream, refusal.master == null ? undefined : shard.descriptor.shards[refusal.master]?.peerId)
    case 'full':
      return new SegmentSealedError(shard.segment)
    case 'gap':
      return new SequenceGapError(refusal.expected, request?.frame.sequence ?? 0)
    case 'forgotten':
      return new ProducerForgottenError(request == null ? '' : asBuffer(request.frame.producer).toString('hex'))
    case 'tailMismatch':
      return new TailMismatchError(tailToken(shard, request?.expectTail), tailToken(shard, refusal.tail))
    case 'tooLarge':
      return new TooLargeError('A frame', request?.frame.length ?? 0, refusal.limit)
    case 'invalid':
      return new InvalidArgumentError(refusal.message)
  }
}

function tailToken ({ segment, opening, store }: RefusingShard, hash: Uint8Array | 'empty' | undefined): string {
  if (hash == null || hash === 'empty') {
    return ''
  }

  return formatToken(idToHash(store.heightOf(hash) == null ? opening.lastDataSegment ?? segment : segment), hash)
}
