import { throwIfFailed } from '../errors.js'
import { dialPiped } from '../piped.js'
import { decodeReadAnswer, encodeReadCredit, encodeReadRequest, READ_ANSWER_BYTES_MAX, READ_PROTOCOL } from './codec.js'
import type { Network } from '../network.js'
import type { PeerAddresses } from '../directory/service.js'
import type { ReadEvent, ReadRequest } from './service.js'

/** Reads from a node. Ending the iteration early ends the read there. */
export function dialRead (network: Network, peer: PeerAddresses, request: ReadRequest, signal: AbortSignal): AsyncIterable<ReadEvent> {
  return dialPiped<ReadEvent>(network, peer, {
    protocol: READ_PROTOCOL,
    answerBytesMax: READ_ANSWER_BYTES_MAX,
    request: encodeReadRequest(request),
    encodeCredit: encodeReadCredit,
    decode: message => {
      const answer = decodeReadAnswer(message)
      throwIfFailed(answer)
      const { event } = answer

      return { value: event, bytes: event?.type === 'frames' ? event.bytes.length : 0, last: event?.type === 'end' }
    }
  }, signal)
}
